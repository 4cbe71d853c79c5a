package org.acsh.portal.site;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

/** A portal in English and Russian at portal.example. */
public final class SiteExamples {

	private SiteExamples() {
	}

	/** The headers its answers have. */
	public static SecurityHeaders headers() {
		return new SecurityHeaders(properties());
	}

	/** What is read of queries where pages read these parameters. */
	public static Queries queries(String... names) {
		return new Queries(List.of(() -> Set.of(names)));
	}

	/** Gives a request the language of its page. */
	public static void inEnglish(HttpServletRequest request) {
		request.setAttribute(Languages.ATTRIBUTE, new Language("en"));
	}

	static SiteProperties properties() {
		return new SiteProperties(List.of("en", "ru"), List.of("en", "ru"), URI.create("https://portal.example"),
				ZoneOffset.UTC, List.of("www.portal.example"), true);
	}

}
