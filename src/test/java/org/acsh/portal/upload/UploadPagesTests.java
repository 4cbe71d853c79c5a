package org.acsh.portal.upload;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.StaffReader;
import org.acsh.portal.account.Member;
import org.acsh.portal.account.Role;
import org.acsh.portal.archive.RawZip;
import org.acsh.portal.storage.GoodFiles;
import org.acsh.portal.storage.Storage;
import org.acsh.portal.storage.StoredFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Files come in parts; what is acknowledged is there, and nothing is stored half. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UploadPagesTests {

	private static final byte[] PDF = GoodFiles.pdf("Report");

	@Autowired
	ApplicationContext context;

	@Autowired
	Uploads uploads;

	@Autowired
	UploadFolder folder;

	@Autowired
	UploadExpiry expiry;

	@Autowired
	Storage storage;

	@Autowired
	JdbcClient database;

	@SuppressWarnings("NullAway.Init")
	private StaffReader editor;

	@SuppressWarnings("NullAway.Init")
	private TusSender sender;

	@BeforeAll
	void signIn() {
		editor = StaffReader.editor(context);
		sender = new TusSender(editor);
	}

	@Test
	void aFileThatComesInTwoPartsIsKept() throws Exception {
		String address = sender.begin("Отчёт.pdf", PDF.length);
		int half = PDF.length / 2;
		assertThat(sender.patch(address, 0, Arrays.copyOf(PDF, half))).hasStatus(204)
			.hasHeader("Upload-Offset", "" + half);
		assertThat(sender.tus(HttpMethod.HEAD, address).exchange()).hasStatus(204)
			.hasHeader("Upload-Offset", "" + half)
			.hasHeader("Upload-Length", "" + PDF.length)
			.hasHeader("Cache-Control", "no-store")
			.headers()
			.containsHeader("Upload-Expires");
		assertThat(sender.patch(address, half, Arrays.copyOfRange(PDF, half, PDF.length))).hasStatus(204);
		StoredFile file = file(address);
		assertThat(file.name()).isEqualTo("Отчёт.pdf");
		try (InputStream bytes = storage.open(file.digest())) {
			assertThat(bytes).hasBinaryContent(PDF);
		}
		assertThat(folder.path(id(address))).doesNotExist();
	}

	@Test
	void aSmallFileComesWithItsBeginning() throws Exception {
		MvcTestResult answer = sender.creation("Report.pdf", PDF.length)
			.contentType(TusProtocol.BYTES)
			.content(PDF)
			.exchange();
		assertThat(answer).hasStatus(201).hasHeader("Upload-Offset", "" + PDF.length);
		assertThat(file(TusSender.location(answer)).size()).isEqualTo(PDF.length);
	}

	@Test
	void anUploadOfAnotherMemberIsNotThere() {
		String address = sender.begin("Report.pdf", PDF.length);
		StaffReader other = StaffReader.editor(context);
		for (HttpMethod method : Set.of(HttpMethod.HEAD, HttpMethod.GET, HttpMethod.DELETE, HttpMethod.PATCH)) {
			assertThat(other.request(method, address).header("Origin", "http://localhost").exchange()).hasStatus(404);
		}
		assertThat(sender.tus(HttpMethod.HEAD, address).exchange()).hasStatus(204);
	}

	@Test
	void aPartThatBeginsElsewhereIsRefused() {
		String address = sender.begin("Report.pdf", PDF.length);
		assertThat(sender.patch(address, 5, PDF)).hasStatus(413);
		assertThat(sender.patch(address, 5, new byte[5])).hasStatus(409);
		assertThat(sender.patch(address, 0, Arrays.copyOf(PDF, PDF.length + 1))).hasStatus(413);
		assertThat(sender.tus(HttpMethod.HEAD, address).exchange()).hasHeader("Upload-Offset", "0");
	}

	@Test
	void anUploadThatIsGivenUpLeavesNothing() {
		String address = sender.begin("Report.pdf", PDF.length);
		sender.patch(address, 0, new byte[10]);
		assertThat(sender.tus(HttpMethod.DELETE, address).exchange()).hasStatus(204);
		assertThat(sender.tus(HttpMethod.HEAD, address).exchange()).hasStatus(404);
		assertThat(folder.path(id(address))).doesNotExist();
	}

	@Test
	void anUploadThatNobodyWentOnWithIsThrownAway() {
		String address = sender.begin("Report.pdf", PDF.length);
		String other = sender.begin("Other.pdf", PDF.length);
		database.sql("update upload set expires_at = now() - interval '1 second' where id = ?")
			.param(id(address))
			.update();
		assertThat(sender.tus(HttpMethod.HEAD, address).exchange()).hasStatus(404);
		expiry.throwAway();
		assertThat(folder.path(id(address))).doesNotExist();
		assertThat(folder.path(id(other))).exists();
	}

	@Test
	void whatWasWrittenAndNotAcknowledgedComesAgain() throws Exception {
		String address = sender.begin("Report.pdf", PDF.length);
		sender.patch(address, 0, Arrays.copyOf(PDF, 100));
		Files.write(folder.path(id(address)), new byte[50], StandardOpenOption.APPEND);
		assertThat(sender.tus(HttpMethod.HEAD, address).exchange()).hasHeader("Upload-Offset", "100");
		assertThat(sender.patch(address, 100, Arrays.copyOfRange(PDF, 100, PDF.length))).hasStatus(204);
		assertThat(file(address).size()).isEqualTo(PDF.length);
	}

	@Test
	void aPortalThatStoppedBeforeItsEndIsFinishedWithWhenItIsAskedFor() throws Exception {
		String address = sender.begin("Report.pdf", PDF.length);
		Files.write(folder.path(id(address)), PDF);
		database.sql("update upload set received = length where id = ?").param(id(address)).update();
		assertThat(file(address)).isEqualTo(file(address));
	}

	@Test
	void whileAPartIsBeingWrittenNoOtherIs() throws Exception {
		String address = sender.begin("Report.pdf", PDF.length);
		try (PartFile part = PartFile.open(folder.path(id(address))).orElseThrow()) {
			assertThat(sender.patch(address, 0, PDF)).hasStatus(423);
		}
		assertThat(sender.patch(address, 0, PDF)).hasStatus(204);
	}

	@Test
	void aZipOfFilesWaitsToBeUnpacked() throws Exception {
		byte[] zip = new RawZip().add("a/Report.pdf", PDF).bytes();
		MvcTestResult answer = sender.creation("Folder.zip", zip.length)
			.contentType(TusProtocol.BYTES)
			.content(zip)
			.exchange();
		Member owner = new Member(editor.id(), "Editor", Role.EDITOR);
		assertThat(uploads.packed(id(TusSender.location(answer)), owner)).hasBinaryContent(zip);
	}

	@Test
	void aPlainFormTakesTheSameWay() throws Exception {
		Member owner = new Member(editor.id(), "Editor", Role.EDITOR);
		Upload upload = uploads.take(new MockMultipartFile("files", "C:\\Report.pdf", null, PDF), owner);
		assertThat(storage.file(Objects.requireNonNull(upload.file())).orElseThrow().name()).isEqualTo("Report.pdf");
		assertThatExceptionOfType(RefusedUploadException.class)
			.isThrownBy(() -> uploads.take(new MockMultipartFile("files", "a.pdf", null, new byte[0]), owner));
	}

	@Test
	void tooManyOrTooLargeFilesAreNotBegun() {
		StaffReader other = StaffReader.editor(context);
		database.sql("""
				insert into upload (id, owner, name, length, expires_at)
				select gen_random_uuid(), ?, 'a', 10, now() + interval '1 hour' from generate_series(1, 200)
				""").param(other.id()).update();
		assertThat(other.request(HttpMethod.POST, "/en/staff/uploads")
			.header("Origin", "http://localhost")
			.headers((headers) -> headers.setAll(Map.of("Tus-Resumable", "1.0.0", "Upload-Length", "10")))
			.exchange()).hasStatus(429);
		database.sql("delete from upload where owner = ?").param(other.id()).update();
		assertThat(sender.creation("a.pdf", 3L << 30).exchange()).hasStatus(413);
	}

	private StoredFile file(String address) throws Exception {
		MvcTestResult answer = editor.answer(address);
		assertThat(answer).hasStatusOk();
		String file = answer.getResponse().getContentAsString().replaceFirst(".*\"file\":\"([^\"]+)\".*", "$1");
		return storage.file(UUID.fromString(file)).orElseThrow();
	}

	private static UUID id(String address) {
		return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
	}

}
