package org.acsh.portal.vocabulary;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.acsh.portal.PortalTest;
import org.acsh.portal.StaffReader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What holds of the words that content is sorted by, whoever writes it. */
@PortalTest
@Transactional
class VocabularyRulesTests {

	private static final String EVENTS = "/en/staff/vocabularies/event-kinds";

	@Autowired
	JdbcClient database;

	@Autowired
	ApplicationContext context;

	@ParameterizedTest
	@CsvSource({ "names[en],''", "names[ru],Семинар", "names[en],seminar", "names[en],---", "meaning,BOOK",
			"plurals[kk],LONG", "names[en],LONG" })
	void whatIsWrongIsToldAndNothingTypedIsLost(String field, String typed) throws Exception {
		Map<String, String> fields = new HashMap<>(Map.of("names[en]", "", "plurals[en]", "Kept", "meaning", "OTHER"));
		fields.put(field, typed.replace("LONG", "x".repeat(81)));
		MvcTestResult answer = StaffReader.administrator(context).post(EVENTS, fields);
		assertThat(answer).hasStatus(422);
		Document page = StaffReader.page(answer, EVENTS);
		assertThat(page.select(".problem").eachText()).isNotEmpty().allMatch(problem -> problem.endsWith("."));
		assertThat(page.select("[name='plurals[en]']").val()).isEqualTo("Kept");
	}

	@ParameterizedTest
	@ValueSource(strings = { "event", "publication", "organisation" })
	void theDatabaseKnowsNoContentOfAKindThatIsNone(String table) {
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> database.sql("update " + table + " set kind = 'NO_SUCH'").update());
	}

	@Test
	void anOrganisationOfWhichOnlyTheNameIsKnownHasTheGeneralKind(@Autowired Map<String, Vocabulary> vocabularies) {
		Vocabulary kinds = Objects.requireNonNull(vocabularies.get("organisationKinds"));
		assertThat(kinds.general(Meaning.GENERAL)).isEqualTo("INSTITUTION");
		assertThat(kinds.general(Meaning.UNKNOWN)).isEqualTo("MULTILATERAL_HUB");
	}

	/** Of the first, a vocabulary has words; of the second none. */
	private enum Meaning {

		GENERAL, UNKNOWN

	}

}
