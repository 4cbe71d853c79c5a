package org.acsh.portal.joining;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.account.Member;
import org.acsh.portal.directory.DirectoryExamples;
import org.acsh.portal.document.Reference;
import org.acsh.portal.editing.Content;
import org.acsh.portal.editing.Draft;
import org.acsh.portal.editing.DraftService;
import org.acsh.portal.editing.Kinds;
import org.acsh.portal.editing.NamedRecords;
import org.acsh.portal.editing.Save;
import org.acsh.portal.editing.Uses;
import org.acsh.portal.editing.Visibility;
import org.acsh.portal.editing.Writing;
import org.acsh.portal.kernel.NotFoundException;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

/** Two records of one person become one, and whatever named the other follows. */
@PortalTest
@Transactional
class JoiningTests {

	private static final String EVENT = """
			{'kind': 'SEMINAR', 'title': {'en': 'A canary seminar'}, 'dates': '2021',
			'speakers': [{'key': '1', 'role': 'SPEAKER', 'person': 'byungjoon-park'}]}""";

	private static final String SECOND = """
			{slug: byungjoon-park, name: {en: Byungjoon Park}, honorific: {en: Dr}, otherNames: B. Park,
			posts: [{title: {en: Adviser}, organisation: nia}]}""";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JoiningService joinings;

	@Autowired
	JoiningList list;

	@Autowired
	DraftService drafts;

	@Autowired
	NamedRecords named;

	@Autowired
	Uses uses;

	@Autowired
	Kinds kinds;

	@Autowired
	Writing writing;

	@Autowired
	DirectoryExamples examples;

	@Autowired
	EntityManager entities;

	Reader reader;

	Member aigul;

	UUID first;

	UUID second;

	UUID event;

	@BeforeEach
	void enterTwice() {
		reader = new Reader(mvc);
		aigul = writing.editor("Aigul");
		first = drafts.named("people", "byung-joon-park").orElseThrow().id();
		second = examples.publishPerson(SECOND);
		event = writing.published(writing.form(EVENT), aigul);
	}

	@Test
	void theTwoStandSideBySideWithTheFullerOneSuggested() {
		Pair pair = joinings.pair("people", first, second);
		assertThat(pair.fields()).extracting(Pair.Fork::field, Pair.Fork::fuller)
			.containsExactly(tuple("name", Pair.Take.KEPT), tuple("honorific", Pair.Take.OTHER),
					tuple("posts", Pair.Take.BOTH));
		assertThat(pair.uses()).singleElement().satisfies(use -> assertThat(use.content()).isEqualTo(event));
	}

	@Test
	void whatIsKeptSaysWhatWasChosenAndIsFoundUnderAllNames() throws Exception {
		join(Map.of("honorific", Pair.Take.OTHER, "posts", Pair.Take.BOTH));
		Document page = reader.open("/en/people/byung-joon-park");
		assertThat(page.select("h1").text()).isEqualTo("Dr Byung Joon Park");
		assertThat(page.select(".lede").eachText()).hasSize(2).last().asString().startsWith("Adviser");
		assertThat(page.select(".facts dd").eachText()).contains("Byungjoon Park", "B. Park");
		assertThat(page.select("#events").text()).contains("A canary seminar");
	}

	@Test
	void theOtherAddressLeadsToWhatIsKeptForEver() {
		join(Map.of());
		assertThat(reader.answer("/en/people/byungjoon-park")).hasStatus(301)
			.hasHeader("Location", "/en/people/byung-joon-park")
			.hasHeader("Cache-Control", "no-cache");
		assertThat(reader.answer("/en/people?q=B.+Park")).bodyText().doesNotContain("/people/byungjoon-park");
		assertThat(drafts.newest("people", second).content().visibility()).isEqualTo(Visibility.REDIRECTED);
	}

	@Test
	void whatNamedTheOtherNamesWhatIsKeptInDraftAndPublishedFormAlike() throws Exception {
		writing.type(event, "title.texts[en]", "A canary seminar, changed", aigul);
		join(Map.of());
		Content content = writing.content(event);
		assertThat(content.hasChanges()).isTrue();
		assertThat(people(drafts.newest("events", event))).containsExactly("byung-joon-park");
		assertThat(people(drafts.revision("events", event, Objects.requireNonNull(content.published()))))
			.containsExactly("byung-joon-park");
		assertThat(reader.open("/en/events/a-canary-seminar").select("h1").text()).isEqualTo("A canary seminar");
		assertThat(reader.texts("/en/events/a-canary-seminar", "#speakers a")).containsExactly("Byung Joon Park");
		assertThat(drafts.newest("events", event).document().leaves()).extracting(leaf -> leaf.text())
			.contains("A canary seminar, changed");
		assertThat(uses.of(drafts.newest("people", second).content())).isEmpty();
		assertThat(writing.deeds(event)).first().asString().contains("Byung Joon Park");
	}

	@Test
	void undoneItIsAsItWasBefore() throws Exception {
		join(Map.of("honorific", Pair.Take.OTHER));
		assertThat(part()).isEmpty();
		assertThat(reader.open("/en/people/byung-joon-park").select("h1").text()).isEqualTo("Byung Joon Park");
		assertThat(reader.open("/en/people/byungjoon-park").select("h1").text()).isEqualTo("Dr Byungjoon Park");
		assertThat(reader.texts("/en/events/a-canary-seminar", "#speakers a")).containsExactly("Dr Byungjoon Park");
		assertThat(part()).as("a second time").isEmpty();
	}

	@Test
	void whatSomebodyHasChangedSinceIsLeftAloneAndNamed() throws Exception {
		join(Map.of());
		writing.type(event, "title.texts[en]", "A canary seminar, changed", aigul);
		assertThat(part()).extracting(Content::id).containsExactly(event);
		assertThat(people(drafts.newest("events", event))).containsExactly("byung-joon-park");
		assertThat(reader.answer("/en/people/byungjoon-park")).hasStatusOk();
	}

	@Test
	void aDraftIsJoinedIntoWhatReadersSee() {
		UUID draft = drafts.named("people", named.note("people", "Byung-Joon Park", "en")).orElseThrow().id();
		Pair pair = joinings.pair("people", draft, first);
		assertThat(pair.kept().id()).isEqualTo(first);
		joinings.join(UUID.randomUUID(), pair, Map.of(), aigul);
		assertThat(drafts.newest("people", draft).content().isDiscarded()).isTrue();
		part();
		assertThat(drafts.newest("people", draft).content().isDiscarded()).isFalse();
	}

	@Test
	void whatReadersHaveNotSeenKeepsThemFromBeingJoined() {
		Draft newest = drafts.newest("people", second);
		drafts.save("people", second, new Save(newest.document().withValue("otherNames", "Someone"), newest.number(),
				UUID.randomUUID(), null, aigul));
		assertThat(joinings.pair("people", first, second).isReady()).isFalse();
		assertThatIllegalStateException().isThrownBy(() -> join(Map.of()));
	}

	@Test
	void organisationsAreJoinedTooEvenAWholeWithItsPart() throws Exception {
		UUID nia = drafts.named("organisations", "nia").orElseThrow().id();
		UUID part = examples
			.publishOrganisation("{slug: nia-part, name: {en: NIA part}, kind: AGENCY, country: KR, parent: nia}");
		joinings.join(UUID.randomUUID(), joinings.pair("organisations", nia, part), Map.of("parent", Pair.Take.OTHER),
				aigul);
		entities.flush();
		assertThat(reader.open("/en/organisations/nia").select(".facts").text()).contains("NIA part")
			.doesNotContain("Part of");
	}

	@Test
	void whatCouldNotBePublishedIsNotJoined() {
		UUID other = examples.publishOrganisation("{slug: x-whole, name: {en: X whole}, kind: AGENCY}");
		UUID kept = examples.publishOrganisation("{slug: x-kept, name: {en: X kept}, kind: AGENCY, parent: x-whole}");
		joinings.join(UUID.randomUUID(), joinings.pair("organisations", kept, other), Map.of(), aigul);
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> joinings.pair("organisations", kept, other));
	}

	private void join(Map<String, Pair.Take> takes) {
		UUID deed = UUID.randomUUID();
		joinings.join(deed, joinings.pair("people", first, second), takes, aigul);
		entities.flush();
	}

	private List<Content> part() {
		entities.flush();
		PastJoining latest = list.latest().getFirst();
		List<Content> changed = joinings.part(latest.id(), aigul);
		entities.flush();
		return changed;
	}

	private List<String> people(Draft draft) {
		return draft.document()
			.references(kinds.named("events").formType())
			.stream()
			.filter(reference -> reference.register().equals("people"))
			.map(Reference::value)
			.toList();
	}

}
