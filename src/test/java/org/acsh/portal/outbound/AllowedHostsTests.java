package org.acsh.portal.outbound;

import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Where configuration lets the portal go. */
class AllowedHostsTests {

	private final AllowedHosts hosts = new AllowedHosts(List.of("www.acsh.org", " *.UNDP.org "));

	@Test
	void aPortalWithoutHostsGoesNowhere() {
		assertThat(new AllowedHosts(List.of()).allow(URI.create("https://www.acsh.org/"))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://www.acsh.org/", "https://WWW.ACSH.ORG/path?query", "https://www.acsh.org:443/",
			"https://www.undp.org/kazakhstan", "https://a.b.undp.org/" })
	void theseMayBeAsked(String address) {
		assertThat(hosts.allow(URI.create(address))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://www.acsh.org/", "https://acsh.org/", "https://undp.org/", "https://evilundp.org/",
			"https://www.acsh.org.example.org/", "https://www.acsh.org:8443/", "https://user@www.acsh.org/",
			"ftp://www.acsh.org/", "file:///etc/passwd", "//www.acsh.org/", "mailto:someone@www.acsh.org" })
	void theseMayNot(String address) {
		assertThat(hosts.allow(URI.create(address))).isFalse();
	}

}
