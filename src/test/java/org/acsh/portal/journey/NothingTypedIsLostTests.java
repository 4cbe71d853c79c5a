package org.acsh.portal.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import org.acsh.portal.desk.DrawnForm;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What an editor types outlives a broken line, a lost session and a closed browser. */
@Journey
class NothingTypedIsLostTests {

	private static final String KEPT = "Object.keys(localStorage).length";

	@Autowired
	ViewResolver thymeleafViewResolver;

	@Autowired
	ResourceUrlProvider assets;

	@Test
	void threeSecondsAfterTheLastChangeItIsSaved(Visitor visitor) throws Exception {
		PlayedForm form = PlayedForm.open(visitor, drawn());
		write(form.page, "Smart cities");
		form.page.clock().runFor(2_900);
		assertThat(form.sent).isEmpty();
		form.page.clock().runFor(200);
		assertThat(state(form.page)).containsText("Saved ");
		assertThat(form.last("title.texts[en]")).isEqualTo("Smart cities");
		assertThat(form.last("based")).isEqualTo("12");
		assertThat(form.page.locator("form.form [name=based]")).hasValue("13");
		assertThat(form.page.evaluate(KEPT)).isEqualTo(0);
	}

	@Test
	void whoTypesOnAndOnIsSavedEveryTwentySeconds(Visitor visitor) throws Exception {
		PlayedForm form = PlayedForm.open(visitor, drawn());
		for (int i = 0; i < 11; i++) {
			write(form.page, "Smart cities " + i);
			form.page.clock().runFor(2_000);
		}
		assertThat(state(form.page)).containsText("Saved ");
		assertThat(form.sent).hasSize(1);
	}

	@Test
	void withoutALineItIsKeptHereAndSentOnceTheLineIsBack(Visitor visitor) throws Exception {
		PlayedForm form = PlayedForm.open(visitor, drawn());
		form.draft = null;
		write(form.page, "Smart cities");
		form.page.clock().runFor(3_100);
		assertThat(state(form.page)).hasText("Not connected: kept in this browser");
		assertThat(form.page.evaluate(KEPT)).isEqualTo(1);
		form.draft = PlayedForm.SAVED;
		form.page.clock().runFor(5_100);
		assertThat(state(form.page)).containsText("Saved ");
		assertThat(form.page.evaluate(KEPT)).isEqualTo(0);
	}

	@Test
	void whatWasKeptIsOfferedLaterAndMergedByTheServer(Visitor visitor) throws Exception {
		PlayedForm form = PlayedForm.open(visitor, drawn());
		form.draft = new FulfillOptions().setStatus(503);
		write(form.page, "Smart cities");
		form.page.clock().runFor(3_100);
		assertThat(state(form.page)).containsText("Not connected");
		String deed = form.deed();
		form.drawAs(drawn().basedOn("15"));
		form.page.reload();
		assertThat(form.page.locator("[data-kept]")).containsText("kept text that was not saved");
		form.page.setViewportSize(1280, 1000);
		Accessibility.assertNoBarriers(form.page);
		form.answer = form.html(drawn().basedOn("16").arrived(deed));
		press(form.page, "Use it");
		assertThat(form.page.locator("form:has([name=based][value='16']) #f-host[role=combobox]")).isVisible();
		assertThat(form.last("title.texts[en]")).isEqualTo("Smart cities");
		assertThat(form.last("based")).isEqualTo("12");
		assertThat(form.last("_csrf")).isEqualTo("token-15");
		assertThat(form.last("deed")).isEqualTo(deed);
		assertThat(form.page.locator("[data-kept]")).isHidden();
		assertThat(form.page.evaluate(KEPT)).isEqualTo(0);
	}

	@Test
	void whatWasSentAndNeverArrivedIsOfferedThoughAColleagueHasSaved(Visitor visitor) throws Exception {
		PlayedForm form = PlayedForm.open(visitor, drawn());
		write(form.page, "Smart cities");
		form.answer = new FulfillOptions().setStatus(503).setContentType("text/html").setBody("<h1>Soon</h1>");
		press(form.page, "Save");
		assertThat(form.page.locator("h1")).hasText("Soon");
		form.drawAs(drawn().basedOn("15"));
		form.page.navigate("/en" + DrawnForm.ADDRESS);
		assertThat(form.page.locator("[data-kept]")).isVisible();
		press(form.page, "Use it");
		assertThat(form.last("title.texts[en]")).isEqualTo("Smart cities");
	}

	@Test
	void twoTabsKeepTheirTextsApart(Visitor visitor) throws Exception {
		PlayedForm one = PlayedForm.open(visitor, drawn());
		one.draft = null;
		write(one.page, "Smart cities");
		one.page.clock().runFor(3_100);
		assertThat(state(one.page)).containsText("kept in this browser");
		PlayedForm other = one.tab();
		assertNothingIsOffered(other.page);
		write(other.page, "Villages");
		other.page.clock().runFor(3_100);
		assertThat(state(other.page)).containsText("Saved ");
		one.page.close();
		write(other.page, "Villages and towns");
		other.page.clock().runFor(3_100);
		other.page.reload();
		assertThat(other.page.locator("[data-kept]")).isVisible();
		press(other.page, "Use it");
		assertThat(other.last("title.texts[en]")).isEqualTo("Smart cities");
	}

	@Test
	void anotherMemberIsOfferedNothing(Visitor visitor) throws Exception {
		PlayedForm form = PlayedForm.open(visitor, drawn());
		form.draft = null;
		write(form.page, "Smart cities");
		form.page.clock().runFor(3_100);
		assertThat(state(form.page)).containsText("kept in this browser");
		form.drawAs(drawn().forMember(8));
		form.page.reload();
		assertNothingIsOffered(form.page);
		assertThat(form.page.evaluate(KEPT)).isEqualTo(1);
	}

	@Test
	void whoSignsOutLeavesNothingInTheBrowser(Visitor visitor) throws Exception {
		PlayedForm form = PlayedForm.open(visitor, drawn());
		form.draft = null;
		write(form.page, "Smart cities");
		form.page.clock().runFor(3_100);
		assertThat(state(form.page)).containsText("kept in this browser");
		press(form.page, "Sign out");
		form.page.waitForURL((url) -> !url.contains("/staff/"));
		assertThat(form.page.evaluate(KEPT)).isEqualTo(0);
	}

	@Test
	void whatWasKeptCanBeDiscarded(Visitor visitor) throws Exception {
		PlayedForm form = PlayedForm.open(visitor, drawn());
		form.draft = null;
		write(form.page, "Smart cities");
		form.page.clock().runFor(3_100);
		assertThat(state(form.page)).containsText("Not connected");
		form.page.reload();
		press(form.page, "Discard it");
		assertThat(form.page.locator("[data-kept]")).isHidden();
		assertThat(form.page.evaluate(KEPT)).isEqualTo(0);
	}

	@Test
	void whoIsSignedOutSignsInElsewhereAndGoesOn(Visitor visitor) throws Exception {
		PlayedForm form = PlayedForm.open(visitor, drawn());
		form.draft = PlayedForm.SIGNED_OUT;
		write(form.page, "Smart cities");
		form.page.clock().runFor(3_100);
		assertThat(state(form.page)).containsText("You are signed out. Your text is kept in this browser.");
		assertThat(state(form.page).getByRole(AriaRole.LINK)).hasAttribute("href", "/en/sign-in");
		assertThat(state(form.page).getByRole(AriaRole.LINK)).hasAttribute("target", "_blank");
		form.draft = PlayedForm.SAVED;
		form.drawAs(drawn().basedOn("99"));
		form.page.evaluate("dispatchEvent(new Event('focus'))");
		assertThat(state(form.page)).containsText("Saved ");
		assertThat(form.last("_csrf")).isEqualTo("token-99");
		assertThat(form.last("based")).isEqualTo("12");
		assertThat(form.last("title.texts[en]")).isEqualTo("Smart cities");
	}

	@Test
	void whatWasSavedInAnotherTabIsNotOverwrittenAndNothingIsLost(Visitor visitor) throws Exception {
		PlayedForm form = PlayedForm.open(visitor, drawn());
		form.draft = new FulfillOptions().setStatus(409);
		write(form.page, "Smart cities");
		form.page.clock().runFor(3_100);
		assertThat(state(form.page)).containsText("save to see both texts");
		write(form.page, "Smart cities and villages");
		form.page.clock().runFor(60_000);
		assertThat(form.sent).hasSize(1);
		assertThat(state(form.page)).containsText("kept in this browser");
		assertThat(form.page.evaluate("Object.values(localStorage).join()")).asString().contains("villages");
	}

	@Test
	void whatWasSavedByTheButtonIsNotOfferedAgain(Visitor visitor) throws Exception {
		PlayedForm form = PlayedForm.open(visitor, drawn());
		write(form.page, " Smart cities ");
		form.answer = form.html(drawn().basedOn("13").arrived(form.deed()));
		press(form.page, "Save");
		assertThat(form.page.locator("form:has([name=based][value='13']) #f-host[role=combobox]")).isVisible();
		assertThat(form.page.evaluate(KEPT)).isEqualTo(0);
		assertThat(form.page.locator("[data-kept]")).isHidden();
	}

	@Test
	void aBrowserThatKeepsNothingSaysSoAndWarns(Visitor visitor) throws Exception {
		PlayedForm form = PlayedForm.open(visitor, drawn());
		form.page.evaluate("() => { Storage.prototype.setItem = () => { throw new Error('full'); }; }");
		form.draft = null;
		write(form.page, "Smart cities");
		form.page.clock().runFor(3_100);
		assertThat(state(form.page)).containsText("do not close this page");
		String prevented = "!dispatchEvent(new Event('beforeunload', { cancelable: true }))";
		assertThat(form.page.evaluate(prevented)).isEqualTo(true);
	}

	private DrawnForm drawn() {
		return new DrawnForm(thymeleafViewResolver, assets);
	}

	private static void write(Page page, String title) {
		page.locator("#f-title-texts-en").fill(title);
	}

	/** A page that was just closed has a second to go. */
	private static void assertNothingIsOffered(Page page) {
		page.waitForTimeout(1_500);
		assertThat(page.locator("[data-kept]")).isHidden();
	}

	private static Locator state(Page page) {
		return page.locator("[data-state]");
	}

	private static void press(Page page, String button) {
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true)).click();
	}

}
