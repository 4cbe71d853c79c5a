package org.acsh.portal.initiative;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.editing.Kind;
import org.acsh.portal.editing.Kinds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** What keeps an initiative from being published, at which field, in which words. */
@PortalTest
@Transactional
class InitiativeProblemsTests {

	@Autowired
	Kinds kinds;

	@Autowired
	MessageSource messages;

	@AfterEach
	void leave() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void anEmptyFormSaysWhatIsNeeded() {
		assertThat(problems(InitiativeForm.blank(List.of("en")), Locale.UK)).containsExactlyInAnyOrder(
				"name: Give the name in at least one language.", "country: Choose the country whose initiative it is.");
		assertThat(problems(InitiativeForm.blank(List.of("ru")), Locale.of("ru"))).containsExactlyInAnyOrder(
				"name: Укажите название хотя бы на одном языке.",
				"country: Выберите страну, которой принадлежит инициатива.");
	}

	@Test
	void whatIsCompleteHasNoProblems() {
		assertThat(problems(InitiativeExamples.form(InitiativeExamples.FULL), Locale.UK)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					country: XX                                          | country: No country is called
					dates: lately                                        | dates: Write the date as
					website: example                                     | website: Copy the whole address
					institutions: [{}]                                   | institutions[0].organisation: Name the organisation
					institutions: [{organisation: no-such}]              | institutions[0].organisation: No organisation is called
					parts: [{}]                                          | parts[0].name: Name the part
					exportedTo: [XX]                                     | exportedTo[0]: No country is called
					topics: [no-such]                                    | topics[0]: No topic is called
					presentedAt: [{}]                                    | presentedAt[0].event: Name the event
					presentedAt: [{event: no-such}]                      | presentedAt[0].event: No event is called
					figures: [{values: [{value: '1'}]}]                  | figures[0].name: Say what is counted
					figures: [{name: {en: Users}}]                       | figures[0].values: Give at least one value
					figures: [{name: {en: Users}, values: [{}]}]         | figures[0].values[0].value: Give the number
					figures: [{name: {en: U}, values: [{value: many}]}]  | figures[0].values[0].value: Write a number
					""")
	void eachProblemIsToldAtItsField(String field, String problem) {
		InitiativeForm form = InitiativeExamples
			.form("name: {en: A portal}\n" + (field.startsWith("country") ? "" : "country: GE\n") + field);
		assertThat(problems(form, Locale.UK)).singleElement().asString().startsWith(problem);
	}

	private List<String> problems(InitiativeForm form, Locale reader) {
		LocaleContextHolder.setLocale(reader);
		Kind<?> kind = kinds.named("initiatives");
		return kind.problems(UUID.randomUUID(), kind.document(form))
			.getFieldErrors()
			.stream()
			.map(error -> error.getField() + ": " + messages.getMessage(error, reader))
			.toList();
	}

}
