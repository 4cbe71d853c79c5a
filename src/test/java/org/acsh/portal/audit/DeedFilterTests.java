package org.acsh.portal.audit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What an address asks of the log. */
class DeedFilterTests {

	@ParameterizedTest
	@CsvSource({ "x,publish,2026-13-01,x", "0,SIGNED_IN,yesterday,-1", "'','','',''",
			"9999999999999999999,signed_in,2026-1-1,1e3" })
	void whatMeansNothingIsAsGoodAsNone(String member, String verb, String day, String before) {
		assertThat(new DeedFilter(member, verb, day, before)).isEqualTo(DeedFilter.everything());
	}

	@Test
	void anotherPageAsksForTheSame() {
		DeedFilter filter = new DeedFilter("7", "published", "2026-11-23", "90");
		assertThat(filter.href("/staff/audit", 40L))
			.isEqualTo("/staff/audit?member=7&verb=published&day=2026-11-23&before=40");
		assertThat(filter.href("/staff/audit", null)).isEqualTo("/staff/audit?member=7&verb=published&day=2026-11-23");
	}

}
