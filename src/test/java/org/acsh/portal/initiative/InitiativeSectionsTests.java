package org.acsh.portal.initiative;

import org.acsh.portal.PortalTest;
import org.acsh.portal.editing.Shelf;
import org.acsh.portal.editing.Visibility;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** Which initiatives the pages of events and countries tell of. */
@PortalTest
@Transactional
class InitiativeSectionsTests {

	@Autowired
	Shelf shelf;

	@Autowired
	InitiativeService initiatives;

	@Autowired
	JdbcClient database;

	@Test
	void anEventListsWhatWasPresentedThereByName() {
		long seminar = this.database.sql("select id from event where slug = 'ai-diplomatic-seminar-2025'")
			.query(Long.class)
			.single();
		assertThat(this.initiatives.ofEvent(seminar, "en")).extracting(InitiativeSummary::slug)
			.containsExactly("kz-ai-portfolio", "alem-ai", "kz-govtech-architecture");
		assertThat(this.initiatives.ofEvent(seminar, "ru")).extracting(InitiativeSummary::slug)
			.containsExactly("kz-govtech-architecture", "kz-ai-portfolio", "alem-ai");
	}

	@Test
	void aCountryListsItsInitiativesWhetherPresentedOrNot() {
		assertThat(this.initiatives.ofCountry("KR", "en")).singleElement()
			.satisfies(platform -> assertThat(platform.events()).isEmpty());
		assertThat(this.initiatives.ofCountry("KZ", "en")).hasSize(3)
			.allSatisfy(initiative -> assertThat(initiative.events()).singleElement()
				.extracting("slug")
				.isEqualTo("ai-diplomatic-seminar-2025"));
	}

	@Test
	void anInitiativeDoesNotNameAnEventThatIsWithdrawn() {
		shelf.unpublish("events", "ai-diplomatic-seminar-2025", Visibility.WITHDRAWN);
		assertThat(this.initiatives.ofCountry("KZ", "en")).hasSize(3)
			.allMatch(initiative -> initiative.events().isEmpty());
	}

}
