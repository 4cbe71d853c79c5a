package org.acsh.portal.deposit;

import java.util.List;

import org.acsh.portal.deposit.Agenda.Name;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Folders and names tell which session or presentation a file is of. */
class AgendaTests {

	private static final Agenda AGENDA = new Agenda(List.of(Name.ofKey("visit/opening"),
			new Name("Открытие", "visit/opening"), new Name("Digital identity (Sungjoo Son)", "visit/talks/identity"),
			new Name("Session 3: Data for the public good", "visit/data"), new Name("Data", "visit/talks/short"),
			Name.ofKey("visit/national-information-resources-service")));

	@ParameterizedTest
	@CsvSource(textBlock = """
			Visit/Opening/Photo.jpg, visit/opening
			Visit/01_Opening/Photo.jpg, visit/opening
			Visit/Открытие/Фото.jpg, visit/opening
			Visit/Opening/Digital-identity.pdf, visit/talks/identity
			Visit/2. Digital identity (slides)/Deck.pptx, visit/talks/identity
			Visit/Session 3/Deck.pptx, visit/data
			National Information Resources Service.pdf, visit/national-information-resources-service
			Data.xlsx, visit/talks/short
			Visit/Open data/List.csv, ''
			Visit/Opening and Digital identity/Deck.pptx, ''
			Visit/Photo.jpg, ''
			""")
	void theInnermostNameCounts(String path, String item) {
		assertThat(AGENDA.spokenOf(path)).isEqualTo(item);
	}

}
