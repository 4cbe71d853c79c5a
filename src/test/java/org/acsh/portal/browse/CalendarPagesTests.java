package org.acsh.portal.browse;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.StatementCount;
import org.acsh.portal.event.EventExamples;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** What readers see of a month. */
@PortalTest
@Transactional
class CalendarPagesTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	EventExamples examples;

	Reader reader;

	@BeforeEach
	void come() {
		this.reader = new Reader(this.mvc);
	}

	@Test
	void anEventStandsOnItsDay() throws Exception {
		Document page = this.reader.open("/en/calendar?month=2024-05");
		assertThat(page.select("td.busy").eachText())
			.containsExactly("16 Artificial Intelligence and New Technologies in Public Administration");
		assertThat(page.title()).startsWith("Calendar, May 2024");
	}

	@Test
	void anEventOfTwoDaysStandsOnBoth() throws Exception {
		this.examples.publishAll();
		assertThat(this.reader.texts("/en/calendar?month=2025-06", "td.busy time")).containsExactly("3", "4");
	}

	@Test
	void anEventWhoseDayIsNotKnownStandsApart() throws Exception {
		Document page = this.reader.open("/ru/calendar?month=2025-10");
		assertThat(page.select("td.busy")).isEmpty();
		assertThat(page.select(".group h2").eachText()).startsWith("октябрь 2025 г., день неизвестен");
		assertThat(page.select(".group:first-of-type h3")).hasSize(3);
	}

	@Test
	void anEventWhoseMonthIsNotKnownStandsApartInEachOfItsYear() throws Exception {
		assertThat(this.reader.texts("/en/calendar?month=2024-02", ".group h2")).startsWith("In 2024, month not known");
	}

	@Test
	void theMonthsBesideSkipNothingAndTheListSkipsWhatIsEmpty() throws Exception {
		Document page = this.reader.open("/en/calendar?month=2025-10");
		assertThat(page.select(".turn a").eachAttr("href")).containsExactly("/en/calendar?month=2025-09",
				"/en/calendar?month=2025-11");
		assertThat(page.select(".group:last-of-type a").eachText()).containsExactly("October 2025", "April 2025",
				"May 2024", "September 2022");
	}

	@Test
	void anEmptyMonthSaysSo() throws Exception {
		assertThat(this.reader.texts("/en/calendar?month=2020-01", ".notice")).hasSize(1);
		assertThat(this.reader.texts("/en/calendar?month=2025-04", ".notice")).isEmpty();
	}

	@Test
	void theCalendarEndsSomewhere() throws Exception {
		assertThat(this.reader.open("/en/calendar?month=1990-01").select("[rel=prev]")).isEmpty();
		assertThat(this.reader.open("/en/calendar?month=2100-12").select("[rel=next]")).isEmpty();
	}

	@Test
	void withoutAMonthItIsThisOneAndTodayIsMarked() throws Exception {
		Document page = this.reader.open("/en/calendar");
		assertThat(page.select("td.today [aria-current=date]")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024-13", "2024", "abc", "-1", "9999-99", "0000-01", "%00", "999999999-12" })
	void aMonthThatMeansNothingIsThisMonth(String month) throws Exception {
		assertThat(this.reader.open("/en/calendar?month=" + month).select("td.today")).hasSize(1);
	}

	@Test
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	void aMonthTakesTwoStatements() throws Exception {
		assertThat(StatementCount.of(() -> this.reader.open("/en/calendar?month=2024-05"))).isEqualTo(2);
	}

}
