package org.acsh.portal.site;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.util.unit.DataSize;

/** A portal in English and Russian at portal.example. */
final class SiteExamples {

	private SiteExamples() {
	}

	static SiteProperties properties() {
		return new SiteProperties(List.of("en", "ru"), URI.create("https://portal.example"), ZoneOffset.UTC,
				List.of("www.portal.example"), DataSize.ofMegabytes(1), true);
	}

}
