package org.acsh.portal.parser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What programs write where nobody has given a title is none. */
class TitleRulesTests {

	@ParameterizedTest
	@ValueSource(strings = { "Microsoft Word - отчёт.doc", "Презентация PowerPoint", "PowerPoint Presentation",
			"untitled", "Untitled-1", "Слайд 1", "Slide 1", "report_final.docx", "C:\\Users\\a\\b", "Лист1",
			"Document1", "12.05.2024", "–", "PowerPoint 프레젠테이션", "Without name.indd" })
	void theseAreMadeUp(String title) {
		assertThat(TitleRules.isFit(title)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "AI and governance", "Документооборот в Кыргызстане", "Презентация опыта Грузии",
			"საჯარო სამსახური", "រដ្ឋាភិបាលឌីជីថល", "Digital Government 2.0", "Слайды к семинару" })
	void somebodyGaveThese(String title) {
		assertThat(TitleRules.isFit(title)).isTrue();
	}

}
