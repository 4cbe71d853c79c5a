package org.acsh.portal.desk;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Names of fields and what is said of them. */
class FieldTests {

	@ParameterizedTest
	@CsvSource({ "slug,f-slug", "title.texts[zh-Hant],f-title-texts-zh-Hant",
			"sessions[0].speakers[12].person,f-sessions-0-speakers-12-person", "sessions[0],f-sessions-0" })
	void aFieldHasOnePlaceOnThePage(String name, String id) {
		assertThat(Field.id(name)).isEqualTo(id);
	}

	@ParameterizedTest
	@CsvSource({ "title,title,true", "title.texts[en],title,true", "titleNote,title,false",
			"sessions[1].title,sessions[1],true", "sessions[10].title,sessions[1],false",
			"sessions,sessions[1],false" })
	void aRemarkIsInThePartThatItsFieldIsIn(String field, String part, boolean in) {
		assertThat(new Remark.Problem(field, "", "").isIn(part)).isEqualTo(in);
	}

	@Test
	void aFieldIsDescribedByItsHintAndItsRemarks() {
		Remark problem = new Remark.Problem("slug", "", "");
		assertThat(new Field("slug", List.of()).describedBy(null)).isEmpty();
		assertThat(new Field("slug", List.of(problem)).describedBy("Help")).isEqualTo("f-slug-hint f-slug-remarks");
	}

}
