package org.acsh.portal.desk;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.acsh.portal.PortalTest;
import org.acsh.portal.StaffReader;
import org.acsh.portal.StatementCount;
import org.acsh.portal.account.Member;
import org.acsh.portal.document.Document;
import org.acsh.portal.editing.Writing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the pages of staff cost the database. Ten of the statements are the session's and
 * the account's; more rows cost no more.
 */
@PortalTest
class DeskStatementsTests {

	@Autowired
	ApplicationContext context;

	@Autowired
	Writing writing;

	Member aigul;

	StaffReader editor;

	@BeforeEach
	void come() {
		aigul = writing.editor("Aigul");
		editor = StaffReader.editor(context);
	}

	@AfterEach
	void forget() {
		writing.forget();
	}

	@Test
	void aFormCostsTheSameWithOneSessionAndWithThirty() throws Exception {
		UUID one = writing.draft(forum(1), aigul);
		UUID thirty = writing.draft(forum(30), aigul);
		assertThat(List.of(cost("/events/" + one), cost("/events/" + thirty))).containsExactly(34, 34);
	}

	@Test
	void aListCostsTheSameWithOneRowAndWithThirty() throws Exception {
		writing.draft(writing.seminar("The only one zxcv"), aigul);
		int one = cost("/events?q=zxcv");
		for (int i = 1; i < 30; i++) {
			writing.draft(writing.seminar("One of many zxcv"), aigul);
		}
		assertThat(List.of(one, cost("/events?q=zxcv"))).containsExactly(12, 12);
	}

	@Test
	void historyAndPublicationCostTheSameWithManyRevisions() throws Exception {
		UUID id = writing.draft(forum(30), aigul);
		List<Integer> few = List.of(cost("/events/" + id + "/history"), cost("/events/" + id + "/publication"));
		for (int i = 1; i < 30; i++) {
			writing.type(id, "headcount", String.valueOf(i), aigul);
		}
		List<Integer> many = List.of(cost("/events/" + id + "/history"), cost("/events/" + id + "/publication"));
		assertThat(many).isEqualTo(few).startsWith(18);
	}

	@Test
	void theFirstPageOfStaffCostsTheSameHoweverMuchIsOnIt() throws Exception {
		int little = cost("");
		for (int i = 1; i < 10; i++) {
			writing.published(writing.seminar("Something to look at"), aigul);
			writing.draft(writing.seminar("Something to write"), aigul);
		}
		assertThat(List.of(little, cost(""))).containsExactly(12, 12);
	}

	@Test
	void whatNeedsAttentionCostsTheSameWithOneRowAndWithThirty() throws Exception {
		writing.published(writing.seminar("The only one zxcv"), aigul);
		int one = cost("/concerns?q=zxcv");
		for (int i = 1; i < 30; i++) {
			writing.published(writing.seminar("One of many zxcv"), aigul);
		}
		assertThat(List.of(one, cost("/concerns?q=zxcv"), cost("/all?q=zxcv"))).containsExactly(11, 11, 12);
	}

	private int cost(String path) throws Exception {
		editor.answer("/en/staff" + path);
		return StatementCount.of(() -> editor.answer("/en/staff" + path));
	}

	private Document forum(int sessions) {
		String agenda = IntStream.range(0, sessions).mapToObj("""
				{'key': 's%1$d', 'kind': 'TALK', 'title': {'en': 'Talk %1$d'}, 'institution': 'acsh',
				'speakers': [{'key': 'a', 'role': 'SPEAKER', 'person': 'alikhan-baimenov', 'organisation': 'acsh'}]}
				"""::formatted).collect(Collectors.joining(", "));
		return writing
			.form("{'kind': 'FORUM', 'title': {'en': 'A forum'}, 'dates': '2021', 'sessions': [" + agenda + "]}");
	}

}
