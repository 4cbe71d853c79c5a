package org.acsh.portal.journey;

import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A civil servant looks for what was learnt at the study visit of 2022, without
 * JavaScript.
 */
@Journey
class FindAStudyVisitTests {

	@Test
	void byCountryAndYearThenToAnInstitutionAndBackThenInRussian(Visitor visitor) {
		Page page = visitor.open("/en/", new NewContextOptions().setJavaScriptEnabled(false));
		follow(page, "Events");
		narrow(page, "Tajikistan");
		narrow(page, "2022");
		follow(page, "The latest digital innovations in public service delivery");
		assertThat(heading(page)).hasText("The latest digital innovations in public service delivery");
		assertThat(page.locator("main")).containsText("September 2022");
		assertThat(page.locator("main")).containsText("at least 20");

		follow(page, "National Information Resources Service");
		assertThat(heading(page)).containsText("National Information Resources Service");
		follow(page, "The latest digital innovations in public service delivery");
		assertThat(page).hasURL(Pattern.compile(".*/en/events/study-visit-2022$"));

		follow(page, "Русский");
		assertThat(page).hasURL(Pattern.compile(".*/ru/events/study-visit-2022$"));
		assertThat(page.locator("html")).hasAttribute("lang", "ru");
		assertThat(page.locator("main")).containsText("сентябрь 2022 г.");
	}

	@Test
	void aMistypedAddressLeadsToThePageThatWasMeant(Visitor visitor) {
		Page page = visitor.open("/en/events/study-visit-202", new NewContextOptions().setJavaScriptEnabled(false));
		assertThat(heading(page)).containsText("not found");
		follow(page, "The latest digital innovations in public service delivery");
		assertThat(page).hasURL(Pattern.compile(".*/en/events/study-visit-2022$"));
	}

	@Test
	void aNameIsFoundInTheOtherAlphabet(Visitor visitor) {
		Page page = visitor.open("/en/", new NewContextOptions().setJavaScriptEnabled(false));
		page.getByRole(AriaRole.SEARCHBOX).first().fill("Байменов");
		page.getByRole(AriaRole.SEARCHBOX).first().press("Enter");
		follow(page, "Alikhan Baimenov");
		assertThat(heading(page)).containsText("Alikhan Baimenov");
	}

	private static void narrow(Page page, String choice) {
		page.locator(".filters a").filter(new Locator.FilterOptions().setHasText(choice)).click();
	}

	private static void follow(Page page, String link) {
		page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link)).first().click();
	}

	private static Locator heading(Page page) {
		return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1));
	}

}
