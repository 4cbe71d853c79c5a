package org.acsh.portal.document;

import org.acsh.portal.document.Meaning.Constant;
import org.acsh.portal.document.Meaning.Named;
import org.acsh.portal.document.Meaning.Text;
import org.acsh.portal.document.Meaning.Tick;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands in a field is told by its form's record. */
class MeaningTests {

	private static Meaning of(String path) {
		return Meaning.of(FieldPath.parse(path), Programmes.Programme.class);
	}

	@Test
	void wordsStandForThemselves() {
		assertThat(of("slug")).isEqualTo(new Text(null));
		assertThat(of("title[ru]")).isEqualTo(new Text("ru"));
		assertThat(of("sessions[opening].speakers[2].titleThen[kk]")).isEqualTo(new Text("kk"));
	}

	@Test
	void aReferenceStandsForARecordOfItsRegister() {
		assertThat(of("place.country")).isEqualTo(new Named("countries"));
		assertThat(of("countries[KR]")).isEqualTo(new Named("countries"));
		assertThat(of("sessions[opening].speakers[2].person")).isEqualTo(new Named("people"));
	}

	@Test
	void choicesTicksAndLanguagesAreNamedByThePortal() {
		assertThat(of("kind")).isInstanceOf(Constant.class);
		assertThat(of("morePlaces")).isEqualTo(new Tick());
		assertThat(of("sessions[opening].title.source")).isEqualTo(new Named("languages"));
	}

	@Test
	void whatNoRecordDeclaresIsText() {
		assertThat(of("nothing.at[all]")).isEqualTo(new Text(null));
		assertThat(of("slug.deeper")).isEqualTo(new Text(null));
	}

}
