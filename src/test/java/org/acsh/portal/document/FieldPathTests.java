package org.acsh.portal.document;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.acsh.portal.document.Programmes.document;
import static org.acsh.portal.document.Programmes.session;
import static org.acsh.portal.document.Programmes.speaker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FieldPathTests {

	private final Document seminar = document(session("opening", "Opening"),
			session("panel", "Panel", speaker("a", "ann"), speaker("b", "ben")));

	@ParameterizedTest
	@CsvSource({ "slug, slug", "title, title", "title[ru], title.texts[ru]", "title[kk], title.texts[kk]",
			"title.source, title.source", "countries[KZ], countries[1]", "place.city, place.city", "sessions, sessions",
			"sessions[panel], sessions[1]",
			"sessions[panel].speakers[b].titleThen[ru], sessions[1].speakers[1].titleThen.texts[ru]" })
	void aPathAndANameMeanTheSameField(String path, String name) {
		assertThat(FieldPath.parse(path)).hasToString(path);
		assertThat(FieldPath.parse(path).nameIn(seminar)).contains(name);
		assertThat(FieldPath.ofName(name, seminar)).hasToString(path);
	}

	@Test
	void everyTextHasAPathThatLeadsToIt() {
		assertThat(seminar.leaves()).isNotEmpty().allSatisfy((leaf) -> {
			assertThat(FieldPath.parse(leaf.path().toString())).isEqualTo(leaf.path());
			assertThat(seminar.textAt(leaf.path())).isEqualTo(leaf.text());
			assertThat(FieldPath.ofName(leaf.path().nameIn(seminar).orElseThrow(), seminar)).isEqualTo(leaf.path());
		});
	}

	@Test
	void itHoldsWhileItemsMove() {
		FieldPath person = FieldPath.parse("sessions[panel].speakers[b].person");
		Document moved = seminar.move("sessions[1]", -1).move("sessions[0].speakers[1]", -1);
		assertThat(person.nameIn(moved)).contains("sessions[0].speakers[0].person");
	}

	@Test
	void ofAnItemThatIsNoMoreThereIsNoName() {
		FieldPath title = FieldPath.parse("sessions[opening].title[en]");
		assertThat(title.nameIn(seminar.remove("sessions[0]"))).isEmpty();
		assertThat(FieldPath.parse("nobody.there").nameIn(seminar)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a]b", "a\\b", "a[b", "a.b", "a\\]", "Ministry of X, Y", " ", "]", "«ё»\n" })
	void aValueMayHoldAnySign(String value) {
		FieldPath path = FieldPath.parse("organisations").item(value);
		assertThat(FieldPath.parse(path.toString())).isEqualTo(path);
	}

	@Test
	void itsLabelIsTheSameForAllItems() {
		assertThat(FieldPath.parse("sessions[panel].speakers[b].titleThen[ru]").label())
			.isEqualTo("sessions.speakers.titleThen");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "[a]", "a.", ".a", "a..b", "a[", "a[]", "a]b", "a[b]c", "a b" })
	void whatIsNoPathIsRefused(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> FieldPath.parse(text));
	}

}
