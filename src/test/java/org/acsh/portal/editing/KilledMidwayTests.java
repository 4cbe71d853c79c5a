package org.acsh.portal.editing;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import com.zaxxer.hikari.HikariDataSource;
import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.account.Member;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.TransactionException;

import static org.acsh.portal.editing.Writing.KIND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A portal, its database or its connection that dies at a random moment of saving or
 * publishing leaves nothing half done and keeps all it has said to be done.
 * {@code -Dportal.kills=50} kills fifty portals and as many databases.
 */
@PortalTest
class KilledMidwayTests {

	/** A portal takes many seconds to start, a database takes half of one. */
	private static final int PORTALS = Integer.getInteger("portal.kills", 2);

	private static final int DATABASES = Integer.getInteger("portal.kills", 5);

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
		for (int kill = 0; kill < PORTALS; kill++) {
			assertWhole(writeUntilKilled());
		}
	}

	/**
	 * PostgreSQL ends as a whole when one of its processes is killed, and starts anew.
	 */
	@Test
	@DisabledIfSystemProperty(named = "portal.test.database", matches = "container")
	void aDatabaseThatIsKilledLeavesAWholeState() throws Exception {
		assertWhole(
				writeThrough(DATABASES, () -> ProcessHandle.of(backend()).ifPresent(ProcessHandle::destroyForcibly)));
	}

	@Test
	void aConnectionThatBreaksLeavesAWholeState() throws Exception {
		assertWhole(writeThrough(CUTS, this::cutConnection));
	}

	private List<String> writeThrough(int blows, Runnable blow) throws Exception {
		List<String> told = new CopyOnWriteArrayList<>();
		AtomicBoolean over = new AtomicBoolean();
		CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> writeOnAndOn(over, told));
		for (int each = 0; each < blows; each++) {
			Thread.sleep(random.nextInt(60));
			blow.run();
			await().atMost(Duration.ofMinutes(1)).until(stillWrites(told));
		}
		over.set(true);
		await().atMost(Duration.ofSeconds(30)).until(() -> {
			cutConnection();
			return writer.isDone();
		});
		connections.getHikariPoolMXBean().softEvictConnections();
		return told;
	}

	private List<String> writeUntilKilled() throws IOException, InterruptedException {
		WritingPortal portal = WritingPortal.on(connections, id, aigul);
		try (portal) {
			int before = writing.content(id).latest();
			await().atMost(Duration.ofMinutes(5)).until(() -> writing.content(id).latest() > before + 3);
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
				connections.getHikariPoolMXBean().softEvictConnections();
			}
		}
	}

	private static Callable<Boolean> stillWrites(List<String> told) {
		int before = told.size();
		return () -> told.size() > before + 2;
	}

	/** Ends whatever connection is at work at this moment. */
	private void cutConnection() {
		database.sql("""
				select count(pg_terminate_backend(pid)) from pg_stat_activity
				where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'
					and state in ('active', 'idle in transaction')
				""").query(Long.class).single();
	}

	/** The process that serves this question. */
	private long backend() {
		return database.sql("select pg_backend_pid()").query(Long.class).single();
	}

	private void assertWhole(List<String> told) throws Exception {
		assertThat(told).as("seed %d", seed).anyMatch(deed -> deed.startsWith("published"));
		Content content = writing.content(id);
		assertThat(writing.revisions(id)).isEqualTo(IntStream.rangeClosed(1, content.latest()).boxed().toList());
		assertThat(told).as("seed %d", seed).allSatisfy(this::isThere);
		assertThat(titleForReaders()).isEqualTo(titleOf(published()));
		assertThat(deeds("saved")).isEqualTo(content.latest());
	}

	private void isThere(String deed) {
		String[] words = deed.split(" ");
		int number = Integer.parseInt(words[1]);
		assertThat(titleOf(number)).isEqualTo(words[2]);
		assertThat(words[0].equals("saved") || published() >= number).as(deed).isTrue();
	}

	private int published() {
		Integer published = writing.content(id).published();
		return (published != null) ? published : 0;
	}

	private String titleForReaders() throws Exception {
		return new Reader(mvc).texts("/en/events/the-beginning", "h1").getFirst();
	}

	private String titleOf(int revision) {
		return drafts.revision(KIND, id, revision).document().json().at("/title/texts/en").asString();
	}

	private int deeds(String verb) {
		return database.sql("select count(*) from deed where subject = ? and verb = ?")
			.params(id, verb)
			.query((row, number) -> row.getInt(1))
			.single();
	}

}
