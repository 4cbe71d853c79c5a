package org.acsh.portal.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import com.zaxxer.hikari.HikariDataSource;
import org.acsh.portal.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Bytes are read again, and damage is told. */
@PortalTest
class InspectionTests {

	@Autowired
	HikariDataSource database;

	@TempDir
	Path folder;

	private OwnTables tables;

	private JdbcClient rows;

	private LoneStorage storage;

	@BeforeEach
	void begin() {
		tables = OwnTables.beside(database);
		rows = tables.rows();
		storage = new LoneStorage(tables.database(), folder, Clock.systemUTC());
	}

	@AfterEach
	void leaveNothingBehind() {
		storage.close();
		tables.close();
	}

	@Test
	void wholeBytesAreFoundWhole() throws IOException {
		StoredFile file = keep("whole");
		assertThat(storage.inspection().inspect(file.digest()))
			.isEqualTo(new Inspected(file.digest(), Condition.WHOLE, List.of(file.name())));
		assertThat(storage.inventory().damages()).isZero();
	}

	@Test
	void damageIsTold() throws IOException {
		StoredFile changed = keep("changed");
		StoredFile missing = keep("missing");
		Files.writeString(storage.path(changed.digest()), "CHANGED");
		Files.delete(storage.path(missing.digest()));
		storage.inspection().inspect(changed.digest());
		storage.inspection().inspect(missing.digest());
		assertThat(storage.inventory().damages()).isEqualTo(2);
		assertThat(storage.inventory().damaged(10)).extracting(Damaged::condition, Damaged::names)
			.containsExactly(tuple(Condition.MISSING, List.of(missing.name())),
					tuple(Condition.CHANGED, List.of(changed.name())));
	}

	@Test
	void damageThatWasRepairedIsToldNoMore() throws IOException {
		StoredFile file = keep("repaired");
		Path away = Files.move(storage.path(file.digest()), folder.resolve("away"));
		storage.inspection().inspect(file.digest());
		Files.move(away, storage.path(file.digest()));
		storage.inspection().inspectShare();
		assertThat(storage.inventory().damages()).isZero();
	}

	@Test
	void thirtySharesAreTheWhole() throws IOException {
		List<StoredFile> files = List.of(keep("a".repeat(50_000)), keep("b".repeat(50_000)), keep("c".repeat(50_000)),
				keep("d".repeat(50_000)));
		readAgo("1 year", files);
		storage.inspection().inspectShare();
		assertThat(readToday(files)).isPositive().isLessThan(files.size());
		for (int each = 0; each < 30; each++) {
			storage.inspection().inspectShare();
		}
		assertThat(readToday(files)).isEqualTo(files.size());
	}

	@Test
	void whatWasNotReadForLongestIsNext() throws IOException {
		StoredFile file = keep("the next");
		readAgo("10 years", List.of(file));
		assertThat(storage.inspection().inspectNext()).map(Inspected::digest).contains(file.digest());
	}

	private StoredFile keep(String text) {
		return storage.keep(text + UUID.randomUUID(), "inspected " + text.charAt(0) + UUID.randomUUID() + ".txt");
	}

	private void readAgo(String age, List<StoredFile> files) {
		files.forEach(file -> rows.sql("update blob set checked_at = now() - cast(? as interval) where digest = ?")
			.params(age, file.digest().hex())
			.update());
	}

	private int readToday(List<StoredFile> files) {
		return rows.sql("select count(*) from blob where digest = any(?) and checked_at > now() - interval '1 day'")
			.param(files.stream().map(file -> file.digest().hex()).toArray(String[]::new))
			.query(Integer.class)
			.single();
	}

}
