package org.acsh.portal.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.StaffReader;
import org.acsh.portal.storage.RefusedFileException;
import org.acsh.portal.storage.Storage;
import org.acsh.portal.storage.StoredFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What administrators see of the files that are kept. */
@PortalTest
class StoragePagesTests {

	private static final String PAGE = "/en/staff/storage";

	private final String name = "minutes " + UUID.randomUUID() + ".txt";

	@Autowired
	ApplicationContext context;

	@Autowired
	Storage storage;

	@Autowired
	JdbcClient database;

	private StaffReader administrator;

	@BeforeEach
	void begin() {
		administrator = StaffReader.administrator(context);
	}

	@AfterEach
	void leaveNothingBehind() {
		database.sql("delete from file where name like 'minutes %'").update();
		database.sql("""
				delete from blob where not exists (select from file where file.digest = blob.digest)
				and not exists (select from picture where picture.digest = blob.digest)""").update();
	}

	@Test
	void whatIsKeptIsCountedByType() throws Exception {
		keep("kept");
		assertThat(administrator.open(PAGE).select("#stock th[scope=row]").eachText()).contains("TXT");
		assertThat(administrator.open("/ru/staff/storage").select("#stock").text()).contains("Всего");
	}

	@Test
	void aMissingFileIsNamedUntilItIsBack() throws Exception {
		StoredFile file = keep("missing");
		Path place = place(file);
		Path away = Files.move(place, place.resolveSibling("away"));
		check(file);
		assertThat(administrator.open(PAGE).select("#damage").text()).contains(name, "Missing");
		assertThat(administrator.open("/en/staff").select("#damage a").eachAttr("href")).containsExactly(PAGE);
		Files.move(away, place);
		check(file);
		assertThat(administrator.open(PAGE).select("#damage").text()).doesNotContain(name);
		assertThat(administrator.open("/en/staff").select("#damage")).isEmpty();
	}

	@Test
	void editorsAreNotTroubled() throws Exception {
		StoredFile file = keep("damaged");
		Files.writeString(place(file), "DAMAGED");
		check(file);
		assertThat(StaffReader.editor(context).open("/en/staff").select("#damage")).isEmpty();
	}

	@Test
	void aFileIsCheckedOnDemand() throws Exception {
		keep("whole");
		assertThat(administrator.fillIn(PAGE, "#check form", Map.of())).hasStatus(303);
		assertThat(administrator.open(PAGE).select("#check time")).isNotEmpty();
		assertThat(administrator.post(PAGE + "/check", Map.of("digest", "none"))).hasStatus(303);
	}

	@Test
	void whoSweepsIsRemembered() throws Exception {
		assertThat(administrator.fillIn(PAGE, "#sweep form", Map.of())).hasStatus(303);
		assertThat(administrator.open(PAGE).select("#sweep time")).isNotEmpty();
		assertThat(administrator.open("/en/staff/audit?verb=swept").select(".entries").text())
			.contains("cleaned up the file storage");
	}

	private void check(StoredFile file) {
		assertThat(administrator.post(PAGE + "/check", Map.of("digest", file.digest().hex()))).hasStatus(303);
	}

	private StoredFile keep(String text) throws IOException, RefusedFileException {
		return storage.keep(Files.writeString(storage.incoming(), text + name), name);
	}

	private Path place(StoredFile file) throws IOException {
		return storage.local(file.digest(), path -> path);
	}

}
