package org.acsh.portal.account;

import java.util.Objects;

import jakarta.servlet.http.Cookie;
import org.acsh.portal.PortalTest;
import org.acsh.portal.StaffReader;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What an attacker and the owner of an account see of the throttle. */
@PortalTest
class SignInThrottlePagesTests {

	private static final String HOME = "198.51.100.20";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	ApplicationContext context;

	@Test
	void anAttackerIsSlowedDownAndTheOwnerIsNot() {
		StaffReader owner = StaffReader.editor(context);
		assertThat(signIn(owner, HOME, StaffReader.PASSWORD)).hasStatus(303);
		attack(owner);
		MvcTestResult refused = signIn(owner, "203.0.99.1", StaffReader.PASSWORD);
		assertThat(refused).hasStatus(429).bodyText().contains("Too many attempts");
		assertThat(Integer.parseInt(String.valueOf(refused.getResponse().getHeader("Retry-After")))).isBetween(1, 900);
		assertThat(signIn(owner, HOME, StaffReader.PASSWORD)).hasStatus(303);
	}

	@Test
	void theOwnersBrowserGetsInFromANewNetworkWhileOthersGuess() {
		StaffReader owner = StaffReader.editor(context);
		Cookie mark = markOf(signIn(owner, HOME, StaffReader.PASSWORD));
		attack(owner);
		assertThat(signIn(owner, "203.0.98.1", StaffReader.PASSWORD, mark)).hasStatus(303);
	}

	@Test
	void theBrowserOfAnotherIsAStranger() {
		StaffReader owner = StaffReader.editor(context);
		Cookie mark = markOf(signIn(StaffReader.editor(context), "198.51.101.20", StaffReader.PASSWORD));
		attack(owner);
		assertThat(signIn(owner, "203.0.97.1", StaffReader.PASSWORD, mark)).hasStatus(429);
	}

	@Test
	void theMarkStaysWithThisHostAndOutOfScripts() {
		StaffReader owner = StaffReader.editor(context);
		assertThat(signIn(owner, HOME, StaffReader.PASSWORD).getResponse().getHeaders("Set-Cookie"))
			.filteredOn((cookie) -> cookie.startsWith("__Host-browser="))
			.singleElement()
			.asString()
			.contains("; Path=/;", "; Secure", "; HttpOnly", "; SameSite=Lax");
		assertThat(signIn(owner, HOME, "not the password").getResponse().getCookie("__Host-browser")).isNull();
	}

	private void attack(StaffReader owner) {
		for (int guess = 0; guess < 30; guess++) {
			signIn(owner, "203.0." + guess / 10 + ".1", "not the password");
		}
	}

	private static Cookie markOf(MvcTestResult answer) {
		return Objects.requireNonNull(answer.getResponse().getCookie("__Host-browser"));
	}

	private MvcTestResult signIn(StaffReader whom, String address, String password, Cookie... cookies) {
		MockMvcRequestBuilder post = mvc.post().uri("/en/sign-in");
		return ((cookies.length > 0) ? post.cookie(cookies) : post).remoteAddress(address)
			.header("Origin", "http://localhost")
			.param("email", whom.email())
			.param("password", password)
			.exchange();
	}

}
