package org.acsh.portal.document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.acsh.portal.document.Programmes.Kind;
import org.acsh.portal.kernel.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FormBinderTests {

	private final FormBinder<Visit> binder = new FormBinder<>(Visit.class);

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	private Visit bound() {
		return binder.bind(request.getParameterMap());
	}

	private void post(String name, String... values) {
		request.addParameter(name, values);
	}

	private void assertRefused() {
		assertThatExceptionOfType(MalformedFormException.class).isThrownBy(this::bound)
			.satisfies((ex) -> assertThat(ex.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST));
	}

	@Test
	void aFormIsReadWithItsListsAndTexts() {
		post("slug", " seoul ");
		post("kind", "FORUM");
		post("morePlaces", "on");
		post("title.source", "ru");
		post("title.texts[ru]", "Семинар, встреча");
		post("title.texts[en]", "");
		post("title.confirmed", "en", "kk");
		post("countries[0]", "KR");
		post("countries[1]", "KZ, GE");
		post("kinds[0]", "SEMINAR");
		post("sessions[0].key", "opening");
		post("sessions[0].title.texts[en]", "Opening");
		post("sessions[0].speakers[0].person", "ann");
		post("sessions[0].speakers[1].person", "ben");
		Wording title = new Wording("ru", Map.of("ru", "Семинар, встреча", "en", ""), Map.of(), Set.of("en", "kk"));
		Item opening = new Item("opening", Wording.of("en", "Opening"),
				List.of(new Talker("", "ann"), new Talker("", "ben")));
		assertThat(bound()).isEqualTo(new Visit(" seoul ", Kind.FORUM, true, title, List.of("KR", "KZ, GE"),
				List.of(Kind.SEMINAR), List.of(opening)));
	}

	@Test
	void whatIsNotPostedIsCompletedByTheRecord() {
		assertThat(bound()).isEqualTo(new Visit("", null, false, Wording.blank("en"), List.of(), List.of(), List.of()));
	}

	@Test
	void gapsBetweenItemsAreClosed() {
		post("sessions[7].speakers[3].person", "ben");
		post("sessions[7].speakers[12].person", "cyd");
		post("sessions[2].key", "first");
		post("sessions[11000].key", "last");
		List<Item> sessions = bound().sessions();
		assertThat(sessions).extracting(Item::key).containsExactly("first", "", "last");
		assertThat(sessions.get(1).speakers()).extracting(Talker::person).containsExactly("ben", "cyd");
	}

	@Test
	void aBlankChoiceIsNone() {
		post("kind", "");
		post("kinds[0]", "");
		post("kinds[1]", "FORUM");
		post("countries[0]", " ");
		assertThat(bound().kind()).isNull();
		assertThat(bound().kinds()).containsExactly(Kind.FORUM);
		assertThat(bound().countries()).isEmpty();
	}

	@Test
	void boxesOfOneNameAreAList() {
		post("kinds", "FORUM", "SEMINAR");
		post("countries", "KZ, GE");
		assertThat(bound().kinds()).containsExactly(Kind.FORUM, Kind.SEMINAR);
		assertThat(bound().countries()).containsExactly("KZ, GE");
	}

	@Test
	void ofATextPostedTwiceTheFirstCounts() {
		post("slug", "one", "two");
		assertThat(bound().slug()).isEqualTo("one");
	}

	@ParameterizedTest
	@ValueSource(strings = { "_csrf", "class.name", "sessions[0].class", "nobody", "nobody[0].x", "", "sessions[",
			"sessions[]", "sessions[].key", "sessions]0[", "a b", "title.texts[", "title.class.classLoader",
			"sessions[0][0]", "slug.bytes", "sessions[0].speakers[0].nobody" })
	void whatTheFormDoesNotDeclareIsNotRead(String name) {
		post(name, "x");
		post("slug", "seoul");
		assertThat(bound().slug()).isEqualTo("seoul");
		assertThat(bound().toString()).doesNotContain("=x", "x]");
	}

	@ParameterizedTest
	@CsvSource({ "kind, OTHER", "kinds[0], OTHER", "morePlaces, perhaps", "sessions[x].key, a", "sessions[-1].key, a",
			"sessions[99999999999].key, a", "sessions, a", "title, a", "title.source, no language",
			"title.texts[no language], a", "sessions[0].speakers[1x].person, a" })
	void whatNoPageOfOursPostsIsRefused(String name, String value) {
		post(name, value);
		assertRefused();
	}

	@Test
	void aListHasAnEnd() {
		for (int item = 0; item < Document.MOST_ITEMS; item++) {
			post("sessions[" + item + "].key", "s" + item);
		}
		assertThat(bound().sessions()).hasSize(Document.MOST_ITEMS);
		post("sessions[" + Document.MOST_ITEMS + "].key", "more");
		assertRefused();
	}

	@ParameterizedTest
	@ValueSource(ints = { 60, 120 })
	void aForumIsReadInAMoment(int sessions) {
		for (int speaker = 0; speaker < 4 * sessions; speaker++) {
			String session = "sessions[" + speaker / 4 + "]";
			for (String field : List.of("key", "person", "x", "y", "z")) {
				post(session + ".speakers[" + speaker % 4 + "]." + field, "x");
			}
			post(session + ".title.texts[l" + (char) ('a' + speaker % 4) + "]", "x");
		}
		long best = IntStream.range(0, 20).mapToLong((round) -> {
			long start = System.nanoTime();
			assertThat(bound().sessions()).hasSize(sessions);
			return System.nanoTime() - start;
		}).min().orElseThrow();
		System.out.println(request.getParameterMap().size() + " fields bound in " + best / 1000 + " µs");
	}

	record Visit(String slug, @Nullable Kind kind, boolean morePlaces, Wording title, List<String> countries,
			List<Kind> kinds, List<Item> sessions) {

		Visit(@Nullable String slug, @Nullable Kind kind, boolean morePlaces, @Nullable Wording title,
				@Nullable List<String> countries, @Nullable List<Kind> kinds, @Nullable List<Item> sessions) {
			this.slug = (slug != null) ? slug : "";
			this.kind = kind;
			this.morePlaces = morePlaces;
			this.title = (title != null) ? title : Wording.blank("en");
			this.countries = (countries != null) ? List.copyOf(countries) : List.of();
			this.kinds = (kinds != null) ? List.copyOf(kinds) : List.of();
			this.sessions = (sessions != null) ? List.copyOf(sessions) : List.of();
		}

	}

	record Item(String key, Wording title, List<Talker> speakers) {

		Item(@Nullable String key, @Nullable Wording title, @Nullable List<Talker> speakers) {
			this.key = (key != null) ? key : "";
			this.title = (title != null) ? title : Wording.blank("en");
			this.speakers = (speakers != null) ? List.copyOf(speakers) : List.of();
		}

	}

	record Talker(String key, String person) {

		Talker(@Nullable String key, @Nullable String person) {
			this.key = (key != null) ? key : "";
			this.person = (person != null) ? person : "";
		}

	}

}
