package org.acsh.portal.editing;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import com.zaxxer.hikari.HikariDataSource;
import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.account.Member;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.TransactionException;

import static org.acsh.portal.editing.Writing.KIND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A portal, or its connection to the database, that dies at a random moment of saving or
 * publishing leaves nothing half done and keeps all it has said to be done.
 * {@code -Dportal.kills=50} kills fifty portals instead of one; that takes many minutes.
 */
@PortalTest
class KilledMidwayTests {

	private static final int KILLS = Integer.getInteger("portal.kills", 1);

	private static final int CUTS = 40;

	private final long seed = Long.getLong("portal.seed", System.nanoTime());

	private final Random random = new Random(seed);

	@Autowired
	MockMvcTester mvc;

	@Autowired
	DraftService drafts;

	@Autowired
	Writing writing;

	@Autowired
	JdbcClient database;

	@Autowired
	HikariDataSource connections;

	Member aigul;

	UUID id;

	@BeforeEach
	void begin() {
		aigul = writing.editor("Aigul");
		id = writing.draft(writing.seminar("The beginning"), aigul);
	}

	@AfterEach
	void forget() {
		writing.forget();
	}

	/** Saves, and now and then publishes, for ever; tells what is done. */
	static void write(Writing writing, UUID id, Member writer, Consumer<String> done) {
		for (int i = 1;; i++) {
			String text = UUID.randomUUID().toString();
			int number = writing.type(id, "title.texts[en]", text, writer);
			done.accept("saved " + number + " " + text);
			if (i % 2 == 0) {
				writing.publish(id, writer);
				done.accept("published " + number + " " + text);
			}
		}
	}

	@Test
	void aPortalThatIsKilledLeavesAWholeState() throws Exception {
		for (int kill = 0; kill < KILLS; kill++) {
			assertWhole(writeUntilKilled());
		}
	}

	@Test
	void aConnectionThatBreaksLeavesAWholeState() throws Exception {
		List<String> told = Collections.synchronizedList(new ArrayList<>());
		AtomicBoolean over = new AtomicBoolean();
		CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> writeOnAndOn(over, told));
		for (int cut = 0; cut < CUTS; cut++) {
			Thread.sleep(random.nextInt(60));
			cutConnection();
			await().until(stillWrites(told));
		}
		over.set(true);
		cutConnection();
		await().atMost(Duration.ofSeconds(30)).until(() -> writer.isDone() || cutConnection() < 0);
		connections.getHikariPoolMXBean().softEvictConnections();
		assertWhole(told);
	}

	private List<String> writeUntilKilled() throws IOException, InterruptedException {
		WritingPortal portal = WritingPortal.on(connections, id, aigul);
		try (portal) {
			int before = writing.content(id).latest();
			await().atMost(Duration.ofMinutes(2)).until(() -> writing.content(id).latest() > before + 3);
			Thread.sleep(random.nextInt(500));
		}
		return portal.told();
	}

	private void writeOnAndOn(AtomicBoolean over, List<String> told) {
		while (!over.get()) {
			try {
				write(writing, id, aigul, told::add);
			}
			catch (DataAccessException | TransactionException ex) {
				told.add("cut");
			}
		}
	}

	private static java.util.concurrent.Callable<Boolean> stillWrites(List<String> told) {
		int before = told.size();
		return () -> told.size() > before + 2;
	}

	/**
	 * Ends whatever connection is at work at this moment, and says how many those were.
	 */
	private int cutConnection() {
		return database.sql("""
				select count(pg_terminate_backend(pid)) from pg_stat_activity
				where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'
					and state in ('active', 'idle in transaction')
				""").query((row, number) -> row.getInt(1)).single();
	}

	private void assertWhole(List<String> told) throws Exception {
		assertThat(told).as("seed %d", seed).anyMatch(deed -> deed.startsWith("published"));
		Content content = writing.content(id);
		assertThat(writing.revisions(id)).isEqualTo(IntStream.rangeClosed(1, content.latest()).boxed().toList());
		assertThat(told).as("seed %d", seed).allSatisfy(this::isThere);
		assertThat(titleForReaders()).isEqualTo(titleOf(content.published()));
		assertThat(deeds("saved")).isEqualTo(content.latest());
	}

	private void isThere(String deed) {
		String[] words = deed.split(" ");
		if (words.length == 3) {
			int number = Integer.parseInt(words[1]);
			assertThat(titleOf(number)).isEqualTo(words[2]);
			assertThat(words[0].equals("saved") || published() >= number).as(deed).isTrue();
		}
	}

	private int published() {
		Integer published = writing.content(id).published();
		return (published != null) ? published : 0;
	}

	private String titleForReaders() throws Exception {
		return new Reader(mvc).texts("/en/events/the-beginning", "h1").getFirst();
	}

	private String titleOf(@Nullable Integer revision) {
		int number = Objects.requireNonNull(revision);
		return drafts.revision(KIND, id, number).document().json().at("/title/texts/en").asString();
	}

	private int deeds(String verb) {
		return database.sql("select count(*) from deed where subject = ? and verb = ?")
			.params(id, verb)
			.query((row, number) -> row.getInt(1))
			.single();
	}

}
