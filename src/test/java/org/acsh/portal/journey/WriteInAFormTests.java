package org.acsh.portal.journey;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import org.acsh.portal.desk.DrawnForm;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** An editor adds to lists, finds people and is led to what is to be corrected. */
@Journey
class WriteInAFormTests {

	private static final String BEHIND_THE_BAR = """
			() => {
				const bar = document.querySelector(".savebar").getBoundingClientRect();
				return [...document.querySelectorAll("main :is(input, select, textarea, summary, button, a)")]
					.filter((one) => !one.closest(".savebar") && one.tabIndex >= 0 && one.checkVisibility())
					.filter((one) => { one.focus(); return one.getBoundingClientRect().bottom > bar.top; })
					.map((one) => one.outerHTML);
			}""";

	// So high that the bar lies over nothing while targets are measured.
	private static final int WHOLE = 9_000;

	@Autowired
	ViewResolver thymeleafViewResolver;

	@Autowired
	ResourceUrlProvider assets;

	@Test
	void aNewItemIsThereWithTheFocusInItAndNothingElseIsTouched(Visitor visitor) throws Exception {
		PlayedForm form = PlayedForm.open(visitor, drawn());
		form.answer = form.html(drawn().withAnItemMore().basedOn("13"));
		form.page.getByLabel("Website").fill("https://acsh.example");
		press(form.page, "Add an agenda item");
		assertThat(form.page.locator("#f-sessions-2-title-texts-en")).isFocused();
		assertThat(form.page.locator("#f-sessions > ol > li")).hasCount(3);
		assertThat(form.page.getByLabel("Website")).hasValue("https://acsh.example");
		assertThat(form.page.locator("form.form [name=based]")).hasValue("13");
		assertThat(form.last("do")).isEqualTo("add:sessions");
		assertThat(form.last("website")).isEqualTo("https://acsh.example");
	}

	@Test
	void anItemMovedByKeyKeepsTheFocusAndStaysOpen(Visitor visitor) throws Exception {
		PlayedForm form = PlayedForm.open(visitor, drawn());
		form.answer = form.html(drawn().turned());
		form.page.locator("#f-sessions-0 > details > summary").press("Enter");
		form.page.locator("#f-sessions-0 > .moves [value^=down]").press("Enter");
		assertThat(form.page.locator("#f-sessions > ol > li").first()).hasAttribute("data-key", "visit");
		assertThat(form.page.locator("#f-sessions-1 > .moves [value^=up]")).isFocused();
		assertThat(form.page.locator("#f-sessions-1 > details")).hasAttribute("open", "");
	}

	@Test
	void aClashIsShownOnAPageOfItsOwn(Visitor visitor) throws Exception {
		PlayedForm form = PlayedForm.open(visitor, drawn());
		form.answer = new FulfillOptions().setStatus(409).setContentType("text/html").setBody("<h1>Both texts</h1>");
		press(form.page, "Add an agenda item");
		assertThat(form.page.locator("h1")).hasText("Both texts");
	}

	@Test
	void aPersonIsFoundAndChosenByKeys(Visitor visitor) throws Exception {
		PlayedForm form = PlayedForm.open(visitor, drawn());
		Locator host = form.page.getByRole(AriaRole.COMBOBOX, named("Host"));
		type(form.page, host, "Байм");
		assertThat(form.page.locator(".pick:has(:focus) [role=status]")).hasText("Found: 2");
		assertThat(host).hasAttribute("aria-expanded", "true");
		host.press("ArrowDown");
		assertThat(host).hasAttribute("aria-activedescendant", "f-host-options-0");
		host.press("Enter");
		assertThat(host).hasValue("Alikhan Baimenov");
		assertThat(form.page.getByRole(AriaRole.LISTBOX)).hasCount(0);
		assertThat(form.sent).isEmpty();
		host.press("ArrowDown");
		form.page.clock().runFor(10);
		assertThat(form.page.getByRole(AriaRole.LISTBOX)).isVisible();
		host.press("Escape");
		assertThat(form.page.getByRole(AriaRole.LISTBOX)).hasCount(0);
		assertThat(host).hasValue("Alikhan Baimenov");
	}

	@Test
	void aNameThatIsMissingIsAddedInPlace(Visitor visitor) throws Exception {
		PlayedForm form = PlayedForm.open(visitor, drawn());
		form.answer = form.html(drawn());
		Locator host = form.page.getByRole(AriaRole.COMBOBOX, named("Host"));
		type(form.page, host, "Maum AI");
		form.page.getByRole(AriaRole.OPTION, named("Add “Maum AI”")).click();
		assertThat(host).hasValue("National Information Society Agency");
		assertThat(form.last("do")).isEqualTo("create:host");
		assertThat(form.last("host")).isEqualTo("Maum AI");
	}

	@Test
	void aColleaguesTextIsTakenInPlace(Visitor visitor) throws Exception {
		PlayedForm form = PlayedForm.open(visitor, drawn().remarkedOn());
		form.answer = form.html(drawn());
		form.page.getByLabel("Website").fill("https://acsh.example");
		press(form.page, "Take this text");
		assertThat(form.page.locator("#f-title-texts-en")).isFocused();
		assertThat(form.page.locator(".clash")).hasCount(0);
		assertThat(form.page.getByLabel("Website")).hasValue("https://acsh.example");
		assertThat(form.last("do")).isEqualTo("take:title.texts[en]");
	}

	@Test
	void afterSavingTheSummaryHasTheFocusAndLeadsIntoAClosedItem(Visitor visitor) throws Exception {
		Page page = PlayedForm.open(visitor, drawn().lacking()).page;
		assertThat(page.getByRole(AriaRole.ALERT)).isFocused();
		page.locator("#f-sessions-0 > details > summary").click();
		page.getByRole(AriaRole.LINK, named("Choose a person from the list")).click();
		assertThat(page.locator("#f-sessions-0-speakers-0-person")).isFocused();
	}

	@Test
	void whoOnlyOpensTheFormIsNotLedAway(Visitor visitor) throws Exception {
		Page page = PlayedForm.open(visitor, drawn().lacking().onlyOpened()).page;
		assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
		assertThat(page.getByRole(AriaRole.ALERT)).not().isFocused();
	}

	@Test
	void whatAColleagueHasChangedIsSaidFirst(Visitor visitor) throws Exception {
		Page page = PlayedForm.open(visitor, drawn().remarkedOn()).page;
		assertThat(page.locator(".clashes")).isFocused();
		page.getByRole(AriaRole.LINK, named("AI in government")).click();
		assertThat(page.locator("#f-title-texts-en")).isFocused();
	}

	@Test
	void enterPicksTheFirstThatIsFoundButNeverMakesARecord(Visitor visitor) throws Exception {
		PlayedForm form = PlayedForm.open(visitor, drawn());
		Locator host = form.page.getByRole(AriaRole.COMBOBOX, named("Host"));
		host.fill("");
		host.pressSequentially("Байм");
		host.press("Enter");
		form.page.clock().runFor(250);
		assertThat(host).hasValue("Alikhan Baimenov");
		assertThat(form.sent).isEmpty();
	}

	@Test
	void whoElseWritesIsSaid(Visitor visitor) throws Exception {
		Page page = PlayedForm.open(visitor, drawn()).page;
		assertThat(page.locator("[data-writers]")).hasText("Editing this too: Алихан Байменов");
	}

	@Test
	void hasNoBarriersAndTheBarHidesNothingThatHasTheFocus(Visitor visitor) throws Exception {
		NewContextOptions calm = new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);
		Page page = PlayedForm.open(visitor, drawn().remarkedOn().withAnItemMore(), calm).page;
		for (int width : new int[] { 360, 768, 1280 }) {
			page.setViewportSize(width, WHOLE);
			for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
				page.emulateMedia(new EmulateMediaOptions().setColorScheme(colours));
				Accessibility.assertNoBarriers(page);
			}
			page.setViewportSize(width, 800);
			assertThat((List<?>) page.evaluate(BEHIND_THE_BAR)).as("WCAG 2.2 2.4.11").isEmpty();
		}
		page.setViewportSize(320, 640);
		assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
	}

	@Test
	void theOpenListHasNoBarriers(Visitor visitor) throws Exception {
		Page page = PlayedForm.open(visitor, drawn()).page;
		type(page, page.getByRole(AriaRole.COMBOBOX, named("Host")), "Park");
		assertThat(page.getByRole(AriaRole.LISTBOX).getByRole(AriaRole.OPTION)).hasCount(3);
		Accessibility.assertNoBarriers(page);
	}

	@Test
	void withoutScriptsTheButtonsOfListsSendTheForm(Visitor visitor) throws Exception {
		PlayedForm form = PlayedForm.open(visitor, drawn(), new NewContextOptions().setJavaScriptEnabled(false));
		form.answer = form.html(drawn().withAnItemMore());
		press(form.page, "Add an agenda item");
		assertThat(form.page.locator("#f-sessions > ol > li")).hasCount(3);
		assertThat(form.page).hasURL(Pattern.compile(".*" + DrawnForm.ADDRESS));
		assertThat(form.last("do")).isEqualTo("add:sessions");
	}

	private DrawnForm drawn() {
		return new DrawnForm(thymeleafViewResolver, assets);
	}

	private static void type(Page page, Locator field, String name) {
		field.fill("");
		field.pressSequentially(name);
		page.clock().runFor(250);
	}

	private static void press(Page page, String button) {
		page.getByRole(AriaRole.BUTTON, named(button)).click();
	}

	private static GetByRoleOptions named(String name) {
		return new GetByRoleOptions().setName(name).setExact(true);
	}

}
