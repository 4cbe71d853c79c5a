package org.acsh.portal.journey;

import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import org.acsh.portal.StaffReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Someone is invited, chooses a password, goes and comes back. */
@Journey
class JoinTheStaffTests {

	private static final String PASSWORD = "correct horse battery staple";

	@Autowired
	ApplicationContext context;

	private final String email = UUID.randomUUID() + "@example.org";

	@Test
	void withTheKeyboardOnlyAndWithoutScripts(Visitor visitor) throws Exception {
		Page page = visitor.open(invitation("EDITOR"), new NewContextOptions().setJavaScriptEnabled(false));
		page.locator("#password").focus();
		page.keyboard().type("too short");
		page.keyboard().press("Enter");
		page.locator("#password[aria-invalid]").waitFor();
		page.locator("#password").focus();
		page.keyboard().type(PASSWORD);
		page.keyboard().press("Enter");
		page.waitForURL("**/en/staff");

		page.navigate("/en/staff/account");
		assertThat(page.locator("main").textContent()).contains("Newcomer", email, "This session");
		page.locator(".personal form button").focus();
		page.keyboard().press("Enter");
		page.waitForURL("**/en/");
		page.navigate("/en/staff/account");
		assertThat(page.url()).contains("/en/sign-in?to=");

		page.locator("#email").focus();
		page.keyboard().type(email);
		page.keyboard().press("Tab");
		page.keyboard().type(PASSWORD);
		page.keyboard().press("Enter");
		page.waitForURL("**/en/staff/account");
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ru" })
	void everyPageOfAccountsIsAccessible(String language, Visitor visitor) throws Exception {
		Page page = visitor.open(invitation("ADMINISTRATOR").replace("/en/", "/" + language + "/"));
		Accessibility.assertNoBarriersAnywhere(page);
		page.locator("#password").fill(PASSWORD);
		page.locator("main form .button").click();
		page.waitForURL("**/staff");
		page.navigate("/" + language + "/staff/account");
		Accessibility.assertNoBarriersAnywhere(page);
		page.navigate("/" + language + "/staff/accounts");
		page.locator("#invite #email").fill(UUID.randomUUID() + "@example.org");
		page.locator("#invite #name").fill("Айгуль Серикова");
		page.locator("#invite .button").click();
		assertThat(page.locator(".notice code").textContent()).contains("/" + language + "/invitations/");
		Accessibility.assertNoBarriersAnywhere(page);
		Page stranger = visitor.open("/" + language + "/sign-in");
		stranger.locator("#email").fill("nobody@example.org");
		stranger.locator("#password").fill("wrong");
		stranger.locator("main form .button").click();
		stranger.locator("[role=alert]").waitFor();
		Accessibility.assertNoBarriersAnywhere(stranger);
	}

	/** The path of a link that an administrator has made. */
	private String invitation(String role) throws Exception {
		StaffReader administrator = StaffReader.administrator(context);
		administrator.post("/en/staff/accounts/invitations", Map.of("email", email, "name", "Newcomer", "role", role));
		return administrator.open("/en/staff/accounts").select(".notice code").text().replaceFirst("^http://[^/]+", "");
	}

}
