package org.acsh.portal.programme;

import java.util.Locale;
import java.util.Set;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.editing.Register.Choice;
import org.acsh.portal.event.EventExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

/** How forms find topics and phases, and make topics. */
@PortalTest
@Transactional
class ProgrammeRegistersTests {

	@Autowired
	TopicRegister topics;

	@Autowired
	PhaseRegister phases;

	@Autowired
	EventExamples events;

	@Autowired
	MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "AI,artificial-intelligence", "искусственный интелект,artificial-intelligence",
			"cyber security,cybersecurity", "Умный город,smart-city" })
	void aTopicIsFoundUnderItsNames(String typed, String slug) {
		assertThat(topics.find(typed, Locale.UK, 1)).extracting(Choice::slug).containsExactly(slug);
	}

	@Test
	void aPhaseIsNamedByItsProgrammeAndNumber() {
		assertThat(phases.find("", Locale.UK, 5)).extracting(Choice::slug)
			.containsExactlyInAnyOrder("capacity-building/1", "capacity-building/2");
		assertThat(phases.named(Set.of("capacity-building/2", "capacity-building/3"), Locale.UK))
			.containsOnlyKeys("capacity-building/2");
		assertThat(phases.create("Phase 3", "en")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "en,'Phase 2, 2024–2026: '", "ru,'Этап 2, 2024–2026: '", "kk,'2-кезең, 2024–2026: '",
			"ko,'2단계, 2024–2026: '" })
	void thePhaseToChooseBeginsWithItsNumberAndYears(Locale reader, String beginning) {
		Choice choice = requireNonNull(phases.named(Set.of("capacity-building/2"), reader).get("capacity-building/2"));
		assertThat(choice.label()).startsWith(beginning);
		assertThat(phases.called(choice.label(), reader)).extracting(Choice::slug)
			.containsExactly("capacity-building/2");
	}

	@Test
	void aTopicMadeInAFormIsShownWithWhatNamesItFirst() throws Exception {
		topics.create("Canary rights", "en");
		events.publishAbout("canary-rights");
		Reader reader = new Reader(mvc);
		assertThat(reader.texts("/en/events/example", "#topics a")).containsExactly("Canary rights");
		assertThat(reader.texts("/en/topics/canary-rights", "#events h3")).containsExactly("A seminar");
	}

	@Test
	void aTopicMadeInAFormIsHiddenFromReaders() {
		Choice made = topics.create("Canary rights", "en").orElseThrow();
		assertThat(made).isEqualTo(new Choice("canary-rights", "Canary rights", ""));
		assertThat(topics.find("canary", Locale.UK, 1)).containsExactly(made);
		assertThat(new Reader(mvc).answer("/en/search?q=canary+rights")).bodyText().doesNotContain("canary-rights");
	}

}
