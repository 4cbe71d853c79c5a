package org.acsh.portal.publication;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.acsh.portal.PortalTest;
import org.acsh.portal.document.Document;
import org.acsh.portal.editing.Kinds;
import org.acsh.portal.editing.Shelf;
import org.acsh.portal.editing.Unpublishing;
import org.acsh.portal.editing.Writing;
import org.acsh.portal.kernel.LocalizedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.transaction.annotation.Transactional;

import static org.acsh.portal.publication.PublicationExamples.form;
import static org.assertj.core.api.Assertions.assertThat;

/** What keeps a publication from being published, at which field, in which words. */
@PortalTest
@Transactional
class PublicationProblemsTests {

	private static final String FINE = "slug: example\nkind: REPORT\nrelation: OWN\ntitle: {en: A title}\n";

	@Autowired
	Kinds kinds;

	@Autowired
	Shelf shelf;

	@Autowired
	Writing writing;

	@Autowired
	EntityManager entities;

	@Autowired
	MessageSource messages;

	@BeforeEach
	void read() {
		LocaleContextHolder.setLocale(Locale.UK);
	}

	@AfterEach
	void leave() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void aFormWithSomethingInEveryFieldIsFine() {
		assertThat(problems(PublicationExamples.REVIEW, Locale.UK)).isEmpty();
	}

	@Test
	void anEmptyFormSaysWhatIsNeeded() {
		assertThat(problems(PublicationForm.blank(List.of("en")), Locale.UK)).containsExactlyInAnyOrder(
				"kind: Choose what kind of publication it is.", "title: Give the publication a title.",
				"relation: Say whose work it is.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					isbn: 978-3-16-148410-7 | isbn: The last digit does not fit the others: it should be 0, not 7. One of the digits is wrong.
					isbn: 978-3-16 | isbn: An ISBN has 13 digits, or 10 in older books; this one has 6. Check it against the imprint.
					issn: 2049-3631 | issn: The last digit does not fit the others: it should be 0, not 1. One of the digits is wrong.
					doi: 1787/x | doi: A DOI begins with 10 and has a slash, such as 10.1787/9789264321211.
					titleLanguage: ko | titleLanguage: Write the printed title in this language as well, or leave the language empty.
					licence: OTHER | licenceNote: Name the licence.
					authors: [{key: a}] | authors[0].person: Name the person or the organisation that wrote it, or remove this author.
					authors: [{person: barbara-ubaldi, organisation: oecd}] | authors[0].organisation: Name either a person or an organisation, and give the other one an item of its own.
					publishers: [{key: a}] | publishers[0].organisation: Name the organisation, or remove this publisher.
					citedBy: [{presentation: a/b/c}] | citedBy[0].presentation: No published presentation is called “a/b/c”. Choose one from the list, or publish its event first.
					""")
	void whatCannotBePublishedIsToldAtItsField(String typed, String problem) {
		assertThat(problems(form(FINE + typed), Locale.UK)).containsExactly(problem);
	}

	@Test
	void anEventThatIsADraftCannotBeReferredTo() {
		writing.draft(writing.seminar("Draft of a seminar"), writing.editor("Aigul"));
		entities.flush();
		assertThat(problems(form(FINE + "occasions: [{role: LAUNCHED, event: draft-of-a-seminar}]"), Locale.UK))
			.containsExactly("occasions[0].event: This event is still a draft. Publish it first.");
	}

	@Test
	void oneWorkIsNotRecordedTwice() {
		UUID id = UUID.randomUUID();
		shelf.publish("publications", id, PublicationExamples.REVIEW);
		String taken = "Another publication on the portal has this number. Correct it, or edit that publication instead.";
		assertThat(problems(form(FINE + "isbn: '9783161484100'\ndoi: 10.1787/4A8D8A2A-EN\nissn: 2049-3630"), Locale.UK))
			.containsExactlyInAnyOrder("isbn: " + taken, "doi: " + taken);
		assertThat(problems(id, PublicationExamples.REVIEW, Locale.UK)).isEmpty();
		shelf.unpublish("publications", id, new Unpublishing.Gone(LocalizedText.of("en", "Entered twice.")));
		assertThat(problems(PublicationExamples.REVIEW, Locale.UK)).isEmpty();
	}

	@Test
	void problemsAreToldInTheLanguageOfTheWriter() {
		assertThat(problems(form(FINE + "isbn: 0-8044-2957-1"), Locale.of("ru"))).containsExactly(
				"isbn: Последняя цифра не соответствует остальным: должна быть X, а не 1. Одна из цифр неверна.");
	}

	private List<String> problems(PublicationForm form, Locale writer) {
		return problems(UUID.randomUUID(), form, writer);
	}

	private List<String> problems(UUID content, PublicationForm form, Locale writer) {
		LocaleContextHolder.setLocale(writer);
		return kinds.named("publications")
			.problems(content, Document.of(form))
			.getFieldErrors()
			.stream()
			.map(error -> error.getField() + ": " + messages.getMessage(error, writer))
			.toList();
	}

}
