package org.acsh.portal.meeting;

import java.util.List;

import org.acsh.portal.PortalTest;
import org.acsh.portal.editing.Shelf;
import org.acsh.portal.editing.Visibility;
import org.junit.jupiter.api.Test;

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
		MeetingSummary meeting = this.meetings.ofEvent(event("study-visit-2024")).getFirst();
		assertThat(meeting.slug()).isEqualTo("baimenov-lee-2024");
		assertThat(meeting.parties()).extracting(party -> party.person().slug())
			.containsExactly("alikhan-baimenov", "yongsuk-lee");
		assertThat(meeting.parties()).noneMatch(party -> party.titleThen() == null || party.organisation() == null);
	}

	@Test
	void aMeetingOnTheMarginsIsDatedLikeTheEvent() {
		assertThat(this.meetings.ofEvent(event("study-visit-2024"))).extracting(meeting -> meeting.period().toString())
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
		MeetingSummary alone = this.meetings.ofPerson("arno-prete").getFirst();
		assertThat(alone.event()).isNull();
		assertThat(alone.period().from()).hasToString("2024-05-16");
		assertThat(alone.dateNote()).isNotNull();
		assertThat(alone.place()).isNotNull().extracting("city", "venue", "country").doesNotContainNull();
		assertThat(alone.metBy("arno-prete")).extracting(party -> party.person().slug())
			.containsExactly("alikhan-baimenov", "heather-boosman");
	}

	@Test
	void aWithdrawnEventHidesWhatWasMetAboutOnItsMargins() {
		shelf.unpublish("events", "study-visit-2024", Visibility.WITHDRAWN);
		assertThat(slugsOf("yongsuk-lee")).isEmpty();
		assertThat(this.meetings.ofEvent(event("study-visit-2024"))).isEmpty();
	}

	@Test
	void anEventThatIsGoneTakesItsMeetingsAlong() {
		shelf.unpublish("events", "ai-and-governance-2025", Visibility.GONE);
		assertThat(slugsOf("alikhan-baimenov")).hasSize(3).doesNotContain("baimenov-kim-2025", "baimenov-dorner-2025");
	}

	@Test
	void aPartOfWhatIsGoneKeepsItsMeetingsAndTheirDate() {
		this.database.sql("update meeting set event_id = :event where slug = 'baimenov-kim-2025'")
			.param("event", event("oecd-global-forum-ai-government-2025"))
			.update();
		shelf.unpublish("events", "ai-and-governance-2025", Visibility.GONE);
		assertThat(this.meetings.ofPerson("min-jae-kim").getFirst().period().from()).hasToString("2025-10");
	}

	private List<String> slugsOf(String person) {
		return this.meetings.ofPerson(person).stream().map(MeetingSummary::slug).toList();
	}

	private long event(String slug) {
		return this.database.sql("select id from event where slug = :slug")
			.param("slug", slug)
			.query(Long.class)
			.single();
	}

}
