package org.acsh.portal.journey;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.acsh.portal.desk.DrawnForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** An editor formats a text and pastes into it what was written elsewhere. */
@Journey
class FormatATextTests {

	private static final String PASTE = """
			(area, { html, plain }) => {
				const clipboardData = new DataTransfer();
				clipboardData.setData("text/html", html);
				clipboardData.setData("text/plain", plain);
				area.setSelectionRange(0, area.value.length);
				area.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
			}""";

	@Autowired
	ViewResolver thymeleafViewResolver;

	@Autowired
	ResourceUrlProvider assets;

	@ParameterizedTest
	@CsvSource({ "Bold (Ctrl+B),**AI in government**", "Italic (Ctrl+I),*AI in government*",
			"Heading,## AI in government", "List,- AI in government", "Numbered list,1. AI in government",
			"Quotation,> AI in government", "Link (Ctrl+K),[AI in government](https://)" })
	void aToolMarksWhatIsSelectedAndCanBeUndone(String tool, String expected, Visitor visitor) throws Exception {
		Page page = PlayedForm.open(visitor, drawn()).page;
		Locator text = page.locator("#f-summary-texts-ru");
		text.fill("AI in government");
		text.selectText();
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(tool).setExact(true)).last().click();
		assertThat(text).hasValue(expected);
		assertThat(text).isFocused();
		text.press("Control+z");
		assertThat(text).hasValue("AI in government");
	}

	@Test
	void aToolUsedTwiceTakesItsMarksAway(Visitor visitor) throws Exception {
		Page page = PlayedForm.open(visitor, drawn()).page;
		Locator text = page.locator("#f-summary-texts-ru");
		text.fill("one\ntwo");
		text.selectText();
		text.press("Control+b");
		text.press("Control+i");
		assertThat(text).hasValue("***one\ntwo***");
		text.press("Control+i");
		text.press("Control+b");
		assertThat(text).hasValue("one\ntwo");
	}

	@Test
	void theToolbarIsOneStopForTheTabKey(Visitor visitor) throws Exception {
		Page page = PlayedForm.open(visitor, drawn()).page;
		Locator tools = page.getByRole(AriaRole.TOOLBAR).first();
		assertThat(tools).hasAttribute("aria-controls", "f-summary-texts-en");
		tools.getByRole(AriaRole.BUTTON).first().focus();
		page.keyboard().press("ArrowLeft");
		assertThat(tools.getByRole(AriaRole.BUTTON).last()).isFocused();
		page.keyboard().press("Home");
		assertThat(tools.getByRole(AriaRole.BUTTON).first()).isFocused();
		page.keyboard().press("Tab");
		assertThat(page.locator("#f-summary-texts-en")).isFocused();
	}

	@ParameterizedTest
	@ValueSource(strings = { "word", "docs" })
	void whatWasWrittenElsewhereBecomesCleanMarkdown(String sample, Visitor visitor) throws Exception {
		Page page = PlayedForm.open(visitor, drawn()).page;
		Locator text = page.locator("#f-summary-texts-ru");
		text.evaluate(PASTE, Map.of("html", read(sample + ".html"), "plain", ""));
		assertThat(text).hasValue(read(sample + ".md").strip());
	}

	@Test
	void whatIsNotFormattedIsPastedByTheBrowserAsItIs(Visitor visitor) throws Exception {
		Page page = PlayedForm.open(visitor, drawn()).page;
		Locator text = page.locator("#f-summary-texts-ru");
		Object untouched = text.evaluate(PASTE.replace("area.dispatchEvent", "return area.dispatchEvent"),
				Map.of("html", "", "plain", "a * b"));
		assertThat(untouched).isEqualTo(true);
	}

	private DrawnForm drawn() {
		return new DrawnForm(thymeleafViewResolver, assets);
	}

	private static String read(String file) throws Exception {
		return new ClassPathResource("desk/paste/" + file).getContentAsString(StandardCharsets.UTF_8);
	}

}
