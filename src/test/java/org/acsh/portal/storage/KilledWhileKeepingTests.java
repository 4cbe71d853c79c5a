package org.acsh.portal.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import com.zaxxer.hikari.HikariDataSource;
import org.acsh.portal.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A portal that dies at a random moment of keeping files loses none that it has said to
 * be kept, leaves no row without its bytes, and nothing that the sweep would not find.
 * {@code -Dportal.kills=200} kills two hundred.
 */
@PortalTest
class KilledWhileKeepingTests {

	private static final int KILLS = Integer.getInteger("portal.kills", 30);

	/** So many start at once, which takes most of the time. */
	private static final int AT_ONCE = 3;

	private final long seed = Long.getLong("portal.seed", System.nanoTime());

	private final Random random = new Random(seed);

	@Autowired
	HikariDataSource database;

	@TempDir
	Path folder;

	@Test
	void noFileIsLostAndNothingIsLeftBehind() throws IOException, InterruptedException {
		try (OwnTables tables = OwnTables.beside(database)) {
			killAndLook(tables);
			sweepUp(tables);
		}
	}

	private void killAndLook(OwnTables tables) throws IOException, InterruptedException {
		try (LoneStorage storage = new LoneStorage(tables.database(), folder, Clock.systemUTC())) {
			List<UUID> told = new ArrayList<>();
			for (int kills = 0; kills < KILLS; kills += AT_ONCE) {
				told.addAll(keepUntilKilled(tables));
				assertThat(storage.storage().files(told)).as("seed %d", seed).hasSize(new HashSet<>(told).size());
				assertNamedBytesAreRead(storage, tables);
			}
		}
	}

	private List<UUID> keepUntilKilled(OwnTables tables) throws IOException, InterruptedException {
		List<KeepingPortal> portals = new ArrayList<>();
		for (int each = 0; each < AT_ONCE; each++) {
			portals.add(KeepingPortal.on(tables.database(), folder, random.nextLong()));
		}
		for (KeepingPortal portal : portals) {
			await().atMost(Duration.ofMinutes(2)).until(() -> portal.told().size() > 1);
			Thread.sleep(random.nextInt(100));
			portal.close();
		}
		List<UUID> told = new ArrayList<>();
		for (KeepingPortal portal : portals) {
			told.addAll(portal.told());
		}
		return told;
	}

	private void assertNamedBytesAreRead(LoneStorage storage, OwnTables tables) throws IOException {
		for (Digest digest : named(tables)) {
			assertThat(storage.read(digest)).as("seed %d", seed).isNotEmpty();
		}
	}

	private void sweepUp(OwnTables tables) throws IOException {
		Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(2));
		try (LoneStorage storage = new LoneStorage(tables.database(), folder, later)) {
			storage.sweep().sweep();
			assertThat(storage.digests()).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(named(tables));
			assertThat(storage.incoming()).as("seed %d", seed).isZero();
			tables.rows().sql("delete from file").update();
			storage.sweep().sweep();
			assertThat(storage.digests()).isEmpty();
		}
	}

	private List<Digest> named(OwnTables tables) {
		return tables.rows()
			.sql("select distinct digest from file")
			.query((row, number) -> new Digest(row.getString("digest")))
			.list();
	}

}
