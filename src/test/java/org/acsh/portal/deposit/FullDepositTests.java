package org.acsh.portal.deposit;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.acsh.portal.PortalTest;
import org.acsh.portal.StaffReader;
import org.acsh.portal.archive.RawZip;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** A deposit has no more drafts than its page can name at once. */
@PortalTest
@Transactional
class FullDepositTests {

	@Autowired
	ApplicationContext context;

	@Autowired
	JdbcClient database;

	@SuppressWarnings("NullAway.Init")
	private Sitting sitting;

	@BeforeEach
	void sendOne() {
		sitting = new Sitting(context, StaffReader.editor(context)).send("First.txt", note());
	}

	@Test
	void aFileTooManyIsRefusedInWords() throws Exception {
		fill(499);
		Document page = sitting.send("Last.txt", note()).page();
		assertThat(Sitting.typed(page, "title")).hasSize(500).doesNotContain("Last");
		assertThat(page.select("#refused h3").text()).isEqualTo("Last.txt");
		assertThat(page.select("#refused .states").text()).startsWith("A list holds 500 files at most.");
		assertThat(sitting.save(Map.of("rows[499].title", "Renamed"))).hasStatus(303);
	}

	@Test
	void aZipFileOfTooManyIsNotUnpackedAndWhatWasTypedStays() throws Exception {
		fill(498);
		sitting.send("Two.zip", new RawZip().add("a.txt", note()).add("b.txt", note()).bytes());
		MvcTestResult answer = sitting.unpack(Map.of("rows[1].title", "What was typed"));
		assertThat(answer).hasStatus(422);
		Document page = StaffReader.page(answer, "/en/");
		assertThat(page.select("#chosen-problem").text()).startsWith("A list holds 500 files at most.");
		assertThat(Sitting.typed(page, "title")).containsExactly("a", "What was typed");
		assertThat(page.select("[name=chosen][checked]")).hasSize(2);
		String one = page.select("[name=chosen]").getFirst().val();
		assertThat(sitting.unpack(Map.of("chosen", one))).hasStatus(303);
		assertThat(Sitting.typed(sitting.page(), "title")).hasSize(500);
		assertThat(sitting.page().select("#refused")).isEmpty();
	}

	/** More drafts like the first one, made at less cost than by sending files. */
	private void fill(int drafts) {
		UUID[] ids = Stream.generate(UUID::randomUUID).limit(drafts).toArray(UUID[]::new);
		copy("""
				insert into content
				select (jsonb_populate_record(c, jsonb_build_object('id', fresh, 'slug', null))).*
				from deposit_item i join content c on c.id = i.content, unnest(:ids) as fresh
				where i.deposit = :deposit
				""", ids);
		copy("""
				insert into revision (content, number, shape, form, author, saved_at, origin, deed)
				select fresh, number, shape, form, author, saved_at, origin, gen_random_uuid()
				from deposit_item i join revision r on r.content = i.content, unnest(:ids) as fresh
				where i.deposit = :deposit
				""", ids);
		copy("""
				insert into deposit_item (id, deposit, name, content, file)
				select fresh, deposit, name, fresh, file
				from deposit_item, unnest(:ids) as fresh
				where deposit = :deposit
				""", ids);
	}

	private void copy(String statement, UUID[] ids) {
		database.sql(statement).param("ids", ids).param("deposit", sitting.deposit().id()).update();
	}

	private static byte[] note() {
		return ("note " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
	}

}
