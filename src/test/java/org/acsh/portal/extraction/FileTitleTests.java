package org.acsh.portal.extraction;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A file's name is the last resort for a title. */
class FileTitleTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			AI_Seminar_final (2).pptx        | AI Seminar
			Отчёт за 2024 – копия.docx       | Отчёт за 2024
			report.v2.pdf                    | report
			Digital-Government Kazakhstan.pdf | Digital-Government Kazakhstan
			საჯარო_სამსახური.pdf             | საჯარო სამსახური
			final.pdf                        | final
			""")
	void aNameBecomesATitle(String name, String title) {
		assertThat(FileTitle.of(name)).isEqualTo(title);
	}

}
