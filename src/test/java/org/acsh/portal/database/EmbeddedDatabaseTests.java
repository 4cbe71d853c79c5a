package org.acsh.portal.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The PostgreSQL that the portal brings along, through good and bad days. */
class EmbeddedDatabaseTests {

	/** Shared by the tests, as making a cluster takes longer than all they do with it. */
	@TempDir
	static Path directory;

	@BeforeAll
	static void shareTheUnpackedPrograms() throws IOException {
		TestDatabase.shareProgramsWith(directory);
	}

	@AfterAll
	static void keepTheUnpackedPrograms() throws IOException {
		Files.delete(data().programs());
	}

	@Test
	void whatWasStoredOutlivesARestart() throws IOException {
		try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
			client(database).sql("create table seminar as select 'Astana' as place").update();
		}
		try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
			assertThat(ask(database, "select place from seminar")).isEqualTo("Astana");
		}
	}

	@Test
	void whatIsCommittedIsOnTheDisk() throws IOException {
		try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
			assertThat(ask(database, "show fsync")).isEqualTo("on");
			assertThat(ask(database, "show synchronous_commit")).isEqualTo("on");
		}
	}

	@Test
	void closingItLeavesNoServerBehind() throws IOException {
		EmbeddedDatabase.start(directory).close();
		assertThat(postmasterNote()).doesNotExist();
	}

	@Test
	void onlyWhoKnowsThePasswordMayConnect() throws IOException {
		try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
			DriverManagerDataSource stranger = new DriverManagerDataSource(database.getJdbcUrl(),
					database.getUsername(), "guess");
			assertThatExceptionOfType(SQLException.class).isThrownBy(stranger::getConnection)
				.withMessageContaining("password authentication failed");
		}
	}

	@Test
	void aSecondPortalOnTheSameDataIsRefusedAndToldWhoHoldsThem() throws IOException {
		try (OtherPortal other = OtherPortal.startOn(directory)) {
			assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(() -> EmbeddedDatabase.start(directory))
				.withMessage("Another portal, process %d, is using the data in %s.", other.pid(), directory);
			other.kill();
			LeftoverServer.stop(data().cluster(), data().programs());
		}
	}

	@Test
	void theServerOfAKilledPortalIsStoppedAndItsDataAreThere() throws IOException {
		try (OtherPortal other = OtherPortal.startOn(directory)) {
			other.kill();
		}
		ProcessHandle leftover = postmaster();
		assertThat(leftover.isAlive()).isTrue();
		try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
			assertThat(leftover.isAlive()).isFalse();
			assertThat(postmaster()).isNotEqualTo(leftover);
			assertThat(ask(database, "select 'well'")).isEqualTo("well");
		}
	}

	@Test
	void aProcessThatOnlyGotTheNumberOfTheOldServerIsLeftAlone() throws IOException {
		EmbeddedDatabase.start(directory).close();
		writePostmasterNote(ProcessHandle.current().pid());
		try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
			assertThat(ask(database, "select 'well'")).isEqualTo("well");
		}
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void aServerThatSomebodyElseStartedOnTheDataIsNotTouched() throws IOException {
		EmbeddedDatabase.start(directory).close();
		Path program = Files.copy(Path.of("/bin/sleep"), directory.resolve("postgres-by-hand"));
		Process foreigner = new ProcessBuilder(program.toString(), "60").start();
		writePostmasterNote(foreigner.pid());
		assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(() -> EmbeddedDatabase.start(directory))
			.withMessageContaining("process %d, which no portal has started", foreigner.pid());
		assertThat(foreigner.isAlive()).isTrue();
		foreigner.destroy();
	}

	@Test
	void aClusterThatWasNeverFinishedIsMadeAnew(@TempDir Path fresh) throws IOException {
		Path programs = TestDatabase.shareProgramsWith(fresh);
		Path unfinished = Files.createDirectories(new DataDirectory(fresh).unfinishedCluster());
		Files.writeString(unfinished.resolve("postgresql.conf"), "half a f");
		try (EmbeddedDatabase database = EmbeddedDatabase.start(fresh)) {
			assertThat(ask(database, "select 'well'")).isEqualTo("well");
		}
		Files.delete(programs);
	}

	@Test
	void dataOfAnotherVersionAreRefused(@TempDir Path fresh) throws IOException {
		Path cluster = Files.createDirectories(new DataDirectory(fresh).cluster());
		Files.writeString(cluster.resolve("PG_VERSION"), "17\n");
		assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(() -> EmbeddedDatabase.start(fresh))
			.withMessage("The data in %s is of PostgreSQL 17; this portal brings PostgreSQL 18 along.", cluster);
	}

	@Test
	void aFolderThatCannotBeUsedIsNamed(@TempDir Path fresh) throws IOException {
		Path file = Files.createFile(fresh.resolve("a file"));
		assertThatExceptionOfType(DatabaseFailure.class).isThrownBy(() -> EmbeddedDatabase.start(file))
			.withMessage("The user %s cannot use %s as the portal's folder.", System.getProperty("user.name"), file);
	}

	@Test
	void aSystemWithoutProgramsIsToldToBringItsOwnDatabase() {
		assertThatExceptionOfType(DatabaseFailure.class)
			.isThrownBy(() -> PostgresCluster.requirePrograms("Plan 9", "mips"))
			.withMessageContaining("brings no PostgreSQL for Plan 9 on mips along")
			.extracting(DatabaseFailure::remedy)
			.asString()
			.contains("SPRING_DATASOURCE_URL");
	}

	private static DataDirectory data() {
		return new DataDirectory(directory);
	}

	private static Path postmasterNote() {
		return data().cluster().resolve("postmaster.pid");
	}

	private static ProcessHandle postmaster() throws IOException {
		return ProcessHandle.of(Long.parseLong(Files.readAllLines(postmasterNote()).getFirst())).orElseThrow();
	}

	private static void writePostmasterNote(long process) throws IOException {
		Files.write(postmasterNote(), List.of(Long.toString(process), data().cluster().toString()));
	}

	private static String ask(EmbeddedDatabase database, String question) {
		return client(database).sql(question).query(String.class).single();
	}

	private static JdbcClient client(EmbeddedDatabase database) {
		return JdbcClient
			.create(new DriverManagerDataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword()));
	}

}
