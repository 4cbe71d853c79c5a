package org.acsh.portal.material;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.document.Document;
import org.acsh.portal.editing.Kinds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

/** What keeps a material from being published, and where it is told. */
@PortalTest
class MaterialProblemsTests {

	@Autowired
	Kinds kinds;

	@Autowired
	MessageSource messages;

	@AfterEach
	void forgetTheReader() {
		LocaleContextHolder.resetLocaleContext();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					'kind: '                                        | kind: Выберите вид материала
					'versions: [{}]'                                | versions[0].file: Выберите файл
					'versions: [{file: nothing}]'                   | versions[0].file: Выберите файл
					'kind: LINK'                                    | url: Укажите адрес ссылки
					'duration: long'                                | duration: Укажите длительность
					'duration: "1:75:00"'                           | duration: Укажите длительность
					'transcript: nothing'                           | transcript: Выберите текстовый файл
					'embargoTime: "9:00"'                           | embargoDay: Укажите день
					'embargoDay: March 2027'                        | embargoDay: Укажите день
					'licence: OTHER'                                | licenceNote: Назовите лицензию
					'authors: [{}]'                                 | authors[0].person: Укажите автора
					'expected: [{}]'                                | expected[0].name: Назовите, что должно быть
					'{event: study-visit-2022, session: oecd-ai-seminar-2024/presentations/oecd}' | session: Эта сессия относится
					""")
	void eachProblemIsToldAtItsField(String typed, String told) {
		Locale russian = Locale.of("ru");
		LocaleContextHolder.setLocale(russian);
		String kind = typed.contains("kind:") ? "" : "kind: VIDEO\n";
		kind = typed.startsWith("versions") ? "kind: SLIDES\n" : kind;
		String fields = typed.replaceAll("^\\{(.*)}$", "$1").replace(", session", "\nsession");
		List<String> problems = kinds.named("materials")
			.problems(UUID.randomUUID(), Document.of(MaterialPagesTests.form("title: {en: Skills}\n" + kind + fields)))
			.getFieldErrors()
			.stream()
			.map(problem -> problem.getField() + ": " + messages.getMessage(problem, russian))
			.toList();
		assertThat(problems).hasSize(1).first().asString().startsWith(told);
	}

}
