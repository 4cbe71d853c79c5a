package org.acsh.portal.publication;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.acsh.portal.PortalTest;
import org.acsh.portal.editing.Shelf;
import org.acsh.portal.editing.Visibility;
import org.acsh.portal.event.EventPage;
import org.acsh.portal.kernel.PublicViews;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** Which publications the pages of events and organisations tell of. */
@PortalTest
@Transactional
class PublicationSectionsTests {

	@Autowired
	Shelf shelf;

	@Autowired
	PublicationService publications;

	@Autowired
	PublicationsOfEvent section;

	@Autowired
	PublicViews views;

	@Autowired
	JdbcClient database;

	@Test
	void anEventNamesWhatWasLaunchedThere() {
		EventPublications launched = at("ai-and-governance-2025");
		assertThat(launched.roles()).containsExactly(Mention.Role.LAUNCHED);
		assertThat(launched.in(Mention.Role.LAUNCHED)).extracting(mention -> mention.publication().slug())
			.containsExactly("global-approaches-to-ai-governance", "oecd-digital-government-review-of-korea");
	}

	@Test
	void publishersAreNamedInTheirOrder() {
		assertThat(at("ai-and-governance-2025").mentions().getFirst().publication().publishers()).extracting("slug")
			.containsExactly("mois", "nia", "undp", "acsh");
	}

	@Test
	void anEventTellsWhichTalkCitesWhat() {
		EventPublications seminar = at("oecd-ai-seminar-2024");
		assertThat(seminar.roles()).containsExactly(Mention.Role.PRESENTED, Mention.Role.CITED);
		assertThat(seminar.in(Mention.Role.CITED)).hasSize(4)
			.filteredOn(mention -> mention.publication().slug().equals("tech-savvy"))
			.flatExtracting(seminar::citing)
			.extracting("key")
			.containsExactly("world-bank-group");
	}

	@Test
	void anOrganisationListsWhatItPublishedDatedWorksFirst() {
		assertThat(publishedBy("oecd")).extracting(PublicationSummary::slug)
			.containsExactly("oecd-digital-government-review-of-korea", "developing-skills-for-digital-government",
					"oecd-framework-for-digital-talent-and-skills");
	}

	@Test
	void aPublicationDoesNotNameAnEventThatIsWithdrawnOrGone() {
		assertThat(publishedBy("mois").getFirst().occasions()).hasSize(1);
		assertThat(publishedBy("wbg")).allMatch(publication -> publication.occasions().size() == 1);
		shelf.unpublish("events", "ai-and-governance-2025", Visibility.WITHDRAWN);
		shelf.unpublish("events", "oecd-ai-seminar-2024", Visibility.WITHDRAWN);
		assertThat(publishedBy("mois").getFirst().occasions()).isEmpty();
		assertThat(publishedBy("wbg")).hasSize(2).allMatch(publication -> publication.occasions().isEmpty());
	}

	private List<PublicationSummary> publishedBy(String organisation) {
		return publications.ofOrganisation(organisation, Locale.ENGLISH);
	}

	private EventPublications at(String slug) {
		EventPage event = views
			.one(EventPage.class, "select * from public_event where slug = :slug", Map.of("slug", slug))
			.orElseThrow();
		return (EventPublications) section.on(event, Locale.ENGLISH).orElseThrow().content();
	}

}
