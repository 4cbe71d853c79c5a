package org.acsh.portal.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import org.acsh.portal.archive.Archive;
import org.acsh.portal.archive.ArchiveEntry;
import org.acsh.portal.archive.ArchiveLimits;
import org.acsh.portal.editing.Shelf;
import org.acsh.portal.editing.Writing;
import org.acsh.portal.material.LibraryExamples;
import org.acsh.portal.storage.StoredFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/** A regional office takes what an event left on a stick, and reads it without a line. */
@Journey
class CarryThePackTests {

	private static final String EVENT = "/events/study-visit-2022";

	private static final ArchiveLimits LIMITS = new ArchiveLimits(1_000, DataSize.ofMegabytes(50), 1_000);

	@Autowired
	Shelf shelf;

	@Autowired
	LibraryExamples library;

	@Autowired
	Writing writing;

	@Autowired
	JdbcClient database;

	@Autowired
	TransactionOperations transaction;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path stick;

	private final List<String> strangers = new ArrayList<>();

	@BeforeEach
	void leaveTwoFiles() {
		publish("Slides on skills", "კომპეტენციები.txt", "The first slide.", "The second slide.");
		publish("Слайды о навыках", "слайды #1.txt", "Первый слайд.", "Второй слайд.");
	}

	@AfterEach
	void leaveNothingBehind() {
		writing.forget();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ru" })
	void theOfflinePackOfAnEvent(String language, Visitor visitor) throws Exception {
		Page page = visitor.open("/" + language + EVENT);
		page.locator("#offline a").last().click();
		Accessibility.assertNoBarriers(page);
		page.locator(".picking input").first().check();
		Path pack = download(page, ".picking .button");
		assertThat(unpacked(pack)).anyMatch(path -> path.endsWith("კომპეტენციები.txt"));
		try (BrowserContext desk = page.context().browser().newContext()) {
			desk.onRequest(request -> strangers.add(request.url()));
			Set<String> read = readAll(desk.newPage());
			assertThat(read).anyMatch(address -> address.contains("/materials/"))
				.anyMatch(address -> address.endsWith(".txt"));
		}
		assertThat(strangers).isNotEmpty().allMatch(address -> address.startsWith("file:///"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ru" })
	void allFilesOfAnEvent(String language, Visitor visitor) throws Exception {
		Page page = visitor.open("/" + language + EVENT);
		assertThat(unpacked(download(page, "#materials .more a"))).hasSize(3)
			.contains("კომპეტენციები.txt", "слайды #1.txt");
	}

	/** Follows every link that does not lead out of the pack. */
	private Set<String> readAll(Page page) {
		Set<String> read = new LinkedHashSet<>();
		Deque<String> next = new ArrayDeque<>(List.of(stick.resolve("index.html").toUri().toString()));
		while (!next.isEmpty()) {
			String address = next.pop();
			if (read.add(address)) {
				next.addAll(read(page, address));
			}
		}
		return read;
	}

	private static List<String> read(Page page, String address) {
		page.navigate(address);
		if (!address.endsWith(".html")) {
			return List.of();
		}
		for (int width : new int[] { 1280, 360 }) {
			page.setViewportSize(width, 800);
			Accessibility.assertNoBarriers(page);
			assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
		}
		return page.locator("a[href]")
			.all()
			.stream()
			.map(link -> (String) link.evaluate("link => link.href.replace(/#.*/, '')"))
			.filter(link -> link.startsWith("file:"))
			.toList();
	}

	private Path download(Page page, String what) {
		Download download = page.waitForDownload(() -> page.locator(what).first().click());
		assertThat(download.suggestedFilename()).endsWith(".zip");
		Path file = stick.resolve("download.zip");
		download.saveAs(file);
		return file;
	}

	private List<String> unpacked(Path zip) throws Exception {
		try (Archive archive = Archive.open(zip, LIMITS)) {
			for (ArchiveEntry entry : archive.entries()) {
				unpack(archive, entry);
			}
			return archive.entries().stream().map(ArchiveEntry::path).toList();
		}
	}

	private void unpack(Archive archive, ArchiveEntry entry) throws IOException {
		Path file = stick.resolve(entry.path());
		Files.createDirectories(file.getParent());
		Files.copy(archive.open(entry), file);
	}

	private void publish(String title, String name, String... pages) {
		StoredFile file = library.text(name, name);
		transaction.executeWithoutResult(status -> {
			library.read(file, pages);
			UUID id = shelf.publish("materials",
					"{kind: SLIDES, event: study-visit-2022, title: {en: '%s'}, versions: [{file: %s}]}"
						.formatted(title, file.id()));
			database.sql("update content set created_by = ? where id = ?")
				.params(writing.editor("Test editor").id(), id)
				.update();
		});
	}

}
