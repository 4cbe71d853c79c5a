package org.acsh.portal.document;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.acsh.portal.document.Programmes.Kind;
import org.acsh.portal.document.Programmes.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.acsh.portal.document.Programmes.document;
import static org.acsh.portal.document.Programmes.session;
import static org.acsh.portal.document.Programmes.speaker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DocumentTests {

	private static final JsonMapper JSON = new JsonMapper();

	private final Document seminar = document(session("opening", "Opening", speaker("a", "ann"), speaker("b", "ben")),
			session("panel", "Panel", speaker("a", "cyd")));

	private static Document json(String json) {
		return Document.of((ObjectNode) JSON.readTree(json.replace('\'', '"')));
	}

	private static String typed(String text) {
		return Document.of(JSON.createObjectNode().put("text", text)).textAt(FieldPath.parse("text"));
	}

	private List<String> keys(Document document) {
		return document.as(Programme.class).sessions().stream().map(Programmes.Session::key).toList();
	}

	@Test
	void aFormIsReadBackAsItWasFilledIn() {
		Programme programme = Programmes.of(session("opening", "Opening", speaker("a", "ann")));
		assertThat(Document.of(programme).as(Programme.class)).isEqualTo(programme);
	}

	@Test
	void whatItIsMadeOfCannotBeChanged() {
		String before = seminar.toString();
		seminar.json().put("slug", "other");
		seminar.json().withArray("sessions").removeAll();
		assertThat(seminar).hasToString(before);
	}

	@Test
	void whatIsMissingNullEmptyOrNotTickedIsTheSame() {
		Document nothing = Document.blank();
		assertThat(json("{'a': null, 'b': '', 'c': false, 'd': [], 'e': {'f': null}}")).isEqualTo(nothing)
			.hasSameHashCodeAs(nothing);
		assertThat(json("{'title': {'source': 'ru', 'texts': {'ru': ' '}}}")).isEqualTo(nothing);
		assertThat(json("{'c': true}")).isNotEqualTo(nothing);
		assertThat(nothing.as(Programmes.Speaker.class)).isNotNull();
	}

	@Test
	void theOrderOfFieldsMeansNothingAndThatOfItemsAll() {
		assertThat(json("{'a': 'x', 'b': 'y'}")).isEqualTo(json("{'b': 'y', 'a': 'x'}"))
			.hasSameHashCodeAs(json("{'b': 'y', 'a': 'x'}"));
		assertThat(json("{'a': [{'key': 'x'}, {'key': 'y'}]}"))
			.isNotEqualTo(json("{'a': [{'key': 'y'}, {'key': 'x'}]}"));
	}

	@Test
	void aTranslationLookedThroughMakesAnotherForm() {
		assertThat(json("{'t': {'source': 'en', 'texts': {'en': 'x', 'ru': 'y'}, 'madeFrom': {'ru': '1'}}}"))
			.isNotEqualTo(json("{'t': {'source': 'en', 'texts': {'en': 'x', 'ru': 'y'}, 'madeFrom': {'ru': '2'}}}"));
	}

	@Test
	void whatIsMissingReadsAsNotTickedAndAsNoChoice() {
		assertThat(json("{'kind': ''}").as(Programme.class).kind()).isNull();
		assertThat(json("{'kind': 'FORUM'}").as(Programme.class)).matches((form) -> form.kind() == Kind.FORUM)
			.matches((form) -> !form.morePlaces());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			cafe\\u0301            | caf\\u00e9
			a\\r\\nb\\rc           | a\\nb\\nc
			a\\u2028b              | a\\nb
			a\\u0000\\u0007b       | ab
			a\\tb                  | a\\tb
			\\u202eabc\\u202c      | abc
			\\u2066abc\\u2069      | abc
			\\u200babc\\ufeff      | abc
			नि\\u200dत              | नि\\u200dत
			می\\u200cخواهم         | می\\u200cخواهم
			abc\\u0020\\u0020      | abc
			a\\u0020\\u0020\\nb    | a\\u0020\\u0020\\nb
			\\u0020\\n\\u0020      | ''
			x\\u00a0y              | x\\u00a0y
			""")
	void whatIsTypedIsTidied(String text, String tidy) {
		assertThat(typed(text.transform(DocumentTests::unicode).translateEscapes()))
			.isEqualTo(tidy.transform(DocumentTests::unicode).translateEscapes());
	}

	@Test
	void valuesAreNamedOnceAndItemsHaveKeysOfTheirOwn() {
		Document tidy = json(
				"{'v': ['a', '', 'a ', null, 'b'], 'i': [{'x': '1'}, {'key': 'k'}, {'key': 'k'}, {'key': '<'}]}");
		assertThat(tidy.json().path("v")).hasToString("[\"a\",\"b\"]");
		assertThat(tidy.json().path("i").valueStream().map(Items::key)).doesNotHaveDuplicates()
			.hasSize(4)
			.contains("k", "k-2")
			.allMatch((key) -> key.matches("[\\w-]+"));
	}

	@Test
	void aTidyFormStaysAsItIs() {
		Document tidy = json("{'i': [{'x': '1'}, {'x': '1'}, {'key': 'k'}, {'key': 'k'}], 't': ' a\\r\\n '}");
		assertThat(Document.of(tidy.json())).hasToString(tidy.toString());
	}

	@Test
	void itsTextsComeInTheOrderOfTheForm() {
		assertThat(seminar.leaves()).extracting((leaf) -> leaf.path() + " " + leaf.text())
			.startsWith("slug seoul", "title[en] Seminar", "title[ru] Семинар")
			.containsSequence("kind SEMINAR", "countries[KR] KR", "countries[KZ] KZ", "place.city Seoul",
					"place.country KR", "sessions[opening].title[en] Opening")
			.endsWith("sessions[panel].speakers[a].person cyd",
					"sessions[panel].speakers[a].titleThen[en] Title of cyd");
	}

	@Test
	void itsReferencesHaveTheirNamesOfTheMoment() {
		assertThat(seminar.references(Programme.class)).containsExactly(
				new Reference("countries[0]", "countries", "KR"), new Reference("countries[1]", "countries", "KZ"),
				new Reference("place.country", "countries", "KR"),
				new Reference("sessions[0].speakers[0].person", "people", "ann"),
				new Reference("sessions[0].speakers[1].person", "people", "ben"),
				new Reference("sessions[1].speakers[0].person", "people", "cyd"));
	}

	@Test
	void aReferenceIsReplacedByWhatWasFound() {
		Document found = seminar.withReferences(Programme.class,
				(reference) -> reference.value().toLowerCase(Locale.ROOT) + "-1");
		assertThat(found.references(Programme.class)).extracting(Reference::value)
			.containsExactly("kr-1", "kz-1", "kr-1", "ann-1", "ben-1", "cyd-1");
	}

	@Test
	void twoNamesOfOneRecordBecomeOne() {
		Document found = seminar.withReferences(Programme.class, (reference) -> "KR");
		assertThat(found.as(Programme.class).countries()).containsExactly("KR");
	}

	@Test
	void anItemIsAddedAtTheEndOfItsList() {
		Document longer = seminar.add("sessions[1].speakers", "new").withValue("sessions[0].title.texts[kk]", "Ашылу");
		assertThat(longer.textAt(FieldPath.parse("sessions[opening].title[kk]"))).isEqualTo("Ашылу");
		assertThat(longer.json().at("/sessions/1/speakers")).hasSize(2).last().hasToString("{\"key\":\"new\"}");
	}

	@Test
	void anItemOrAValueIsRemoved() {
		assertThat(keys(seminar.remove("sessions[0]"))).containsExactly("panel");
		assertThat(seminar.remove("countries[0]").as(Programme.class).countries()).containsExactly("KZ");
	}

	@Test
	void anItemMovesAsFarAsItsListGoes() {
		assertThat(keys(seminar.move("sessions[0]", 1))).containsExactly("panel", "opening");
		assertThat(keys(seminar.move("sessions[1]", -1))).containsExactly("panel", "opening");
		assertThat(seminar.move("sessions[1]", 1)).isEqualTo(seminar);
		assertThat(seminar.move("sessions[0]", -1)).isEqualTo(seminar);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "sessions[2]", "sessions[-1]", "sessions[99999999999]", "sessions[x]", "nobody",
			"nobody[0]", "sessions[0].nobody", "slug.length", "class", "sessions[0]x", "sessions..slug", "[0]",
			"sessions[0].speakers[0].person[0]", "place[city]", "title[en]" })
	void aFieldThatTheFormDoesNotHaveIsRefused(String name) {
		assertThatIllegalArgumentException().isThrownBy(() -> seminar.withValue(name, "x"));
		assertThatIllegalArgumentException().isThrownBy(() -> seminar.add(name, "x"));
		assertThatIllegalArgumentException().isThrownBy(() -> seminar.remove(name));
		assertThatIllegalArgumentException().isThrownBy(() -> seminar.move(name, 1));
	}

	@Test
	void aTextNeverTakesThePlaceOfAList() {
		assertThatIllegalArgumentException().isThrownBy(() -> seminar.withValue("sessions", "x"));
		assertThatIllegalArgumentException().isThrownBy(() -> seminar.withValue("place", "x"));
		assertThatIllegalArgumentException().isThrownBy(() -> seminar.add("slug", "x"));
	}

	@Test
	void aListHasAnEnd() {
		Document full = document();
		for (int number = 0; number < Document.MOST_ITEMS; number++) {
			full = full.add("sessions", "s" + number);
		}
		Document list = full;
		assertThatIllegalArgumentException().isThrownBy(() -> list.add("sessions", "one-more"));
	}

	private static String unicode(String text) {
		return Pattern.compile("\\\\u(....)")
			.matcher(text)
			.replaceAll(
					(match) -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
	}

}
