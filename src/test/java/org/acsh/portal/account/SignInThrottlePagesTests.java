package org.acsh.portal.account;

import org.acsh.portal.PortalTest;
import org.acsh.portal.StaffReader;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
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
		for (int network = 0; network < 3; network++) {
			for (int each = 0; each < 10; each++) {
				signIn(owner, "203.0." + network + ".1", "not the password");
			}
		}
		MvcTestResult refused = signIn(owner, "203.0.99.1", StaffReader.PASSWORD);
		assertThat(refused).hasStatus(429).bodyText().contains("Too many attempts");
		assertThat(Integer.parseInt(String.valueOf(refused.getResponse().getHeader("Retry-After")))).isBetween(1, 900);
		assertThat(signIn(owner, HOME, StaffReader.PASSWORD)).hasStatus(303);
	}

	private MvcTestResult signIn(StaffReader whom, String address, String password) {
		return mvc.post()
			.uri("/en/sign-in")
			.remoteAddress(address)
			.header("Origin", "http://localhost")
			.param("email", whom.email())
			.param("password", password)
			.exchange();
	}

}
