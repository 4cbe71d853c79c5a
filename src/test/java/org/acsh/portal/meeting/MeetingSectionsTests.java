package org.acsh.portal.meeting;

import java.util.List;
import java.util.Objects;

import org.acsh.portal.PortalTest;
import org.acsh.portal.editing.Shelf;
import org.acsh.portal.editing.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** Which meetings the pages of events and people tell of. */
@PortalTest
@Transactional
class MeetingSectionsTests {

	@Autowired
	Shelf shelf;

	@Autowired
	MeetingService meetings;

	@Autowired
	JdbcClient database;

	@Test
	void anEventTellsWhoMetOnItsMarginsAndInWhichPostThen() {
		MeetingSummary meeting = meetings.ofEvent(event("study-visit-2024")).getFirst();
		assertThat(meeting.slug()).isEqualTo("baimenov-lee-2024");
		assertThat(meeting.parties()).extracting(party -> Objects.requireNonNull(party.person()).slug())
			.containsExactly("alikhan-baimenov", "yongsuk-lee");
		assertThat(meeting.parties()).noneMatch(party -> party.titleThen() == null || party.organisation() == null);
	}

	@Test
	void aMeetingOnTheMarginsIsDatedLikeTheEvent() {
		assertThat(meetings.ofEvent(event("study-visit-2024"))).extracting(meeting -> meeting.period().toString())
			.isNotEmpty()
			.allMatch(period -> period.contains("2024") && !period.contains("2024-"));
	}

	@Test
	void aPersonHasMeetingsThatStandAloneAmongTheOthersLatestFirst() {
		assertThat(slugsOf("alikhan-baimenov")).containsExactly("baimenov-kim-2025", "baimenov-dorner-2025",
				"oecd-meeting-astana-2024", "baimenov-lee-2024", "baimenov-hwang-2024");
	}

	@Test
	void aMeetingThatStandsAloneHasItsOwnDateAndPlace() {
		MeetingSummary alone = meetings.ofPerson("arno-prete").getFirst();
		assertThat(alone.event()).isNull();
		assertThat(alone.period().from()).hasToString("2024-05-16");
		assertThat(alone.dateNote()).isNotNull();
		assertThat(alone.place()).isNotNull().extracting("city", "venue", "country").doesNotContainNull();
		assertThat(alone.metBy("arno-prete")).extracting(party -> Objects.requireNonNull(party.person()).slug())
			.containsExactly("alikhan-baimenov", "heather-boosman");
	}

	@ParameterizedTest
	@EnumSource(names = { "WITHDRAWN", "REDIRECTED" })
	void aMeetingOutlivesItsEventAndKeepsTheDateWithoutALink(Visibility how) {
		shelf.unpublish("events", "study-visit-2024", how);
		MeetingSummary meeting = meetings.ofPerson("yongsuk-lee").getFirst();
		assertThat(meeting.event()).isNull();
		assertThat(meeting.period().from()).hasToString("2024");
		assertThat(meetings.ofEvent(event("study-visit-2024"))).isEmpty();
	}

	@Test
	void aMeetingOnTheMarginsOfAPartTakesTheDateOfTheWhole() {
		database.sql("update meeting set event_id = :event where slug = 'baimenov-kim-2025'")
			.param("event", event("oecd-global-forum-ai-government-2025"))
			.update();
		shelf.unpublish("events", "ai-and-governance-2025", Visibility.WITHDRAWN);
		assertThat(meetings.ofPerson("min-jae-kim").getFirst().period().from()).hasToString("2025-10");
	}

	private List<String> slugsOf(String person) {
		return meetings.ofPerson(person).stream().map(MeetingSummary::slug).toList();
	}

	private long event(String slug) {
		return database.sql("select id from event where slug = :slug").param("slug", slug).query(Long.class).single();
	}

}
