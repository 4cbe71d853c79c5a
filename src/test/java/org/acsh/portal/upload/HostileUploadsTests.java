package org.acsh.portal.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.acsh.portal.PortalTest;
import org.acsh.portal.StaffReader;
import org.acsh.portal.storage.Digest;
import org.acsh.portal.storage.GoodFiles;
import org.acsh.portal.storage.HostileFiles;
import org.acsh.portal.storage.Storage;
import org.acsh.portal.storage.StoredFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What must not be kept is refused with its reason, leaves nothing, and harms no reader.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileUploadsTests {

	private static final byte[] PDF = GoodFiles.pdf("Report");

	@Autowired
	ApplicationContext context;

	@Autowired
	Storage storage;

	@Autowired
	JdbcClient database;

	@Autowired
	MessageSource messages;

	@SuppressWarnings("NullAway.Init")
	private StaffReader editor;

	@SuppressWarnings("NullAway.Init")
	private TusSender sender;

	static Set<String> hostile() {
		return HostileFiles.all().keySet();
	}

	static Set<String> names() {
		return HostileFiles.names().keySet();
	}

	@BeforeAll
	void signIn() {
		editor = StaffReader.editor(context);
		sender = new TusSender(editor);
	}

	@ParameterizedTest
	@MethodSource("hostile")
	void aHostileFileIsToldWhyAndLeavesNothing(String what) throws Exception {
		HostileFiles.Sample sample = Objects.requireNonNull(HostileFiles.all().get(what));
		MvcTestResult answer = sender.creation(sample.name(), sample.bytes().length)
			.contentType(TusProtocol.BYTES)
			.content(sample.bytes())
			.exchange();
		if (sample.key().endsWith(".archive")) {
			assertThat(answer).hasStatus(201);
			return;
		}
		assertThat(answer).hasStatus(422)
			.bodyText()
			.isEqualTo(messages.getMessage(sample.key(), new Object[] { 100 }, Locale.ENGLISH));
		assertThat(isKept(sample.bytes())).isFalse();
		assertThat(unfinished()).isEmpty();
	}

	@Test
	void whileHostileFilesComeReadersNoticeNothing() {
		AtomicInteger refused = new AtomicInteger();
		List<Thread> senders = HostileFiles.all()
			.values()
			.stream()
			.map(sample -> Thread.ofVirtual().start(() -> refused.addAndGet(refusals(sample))))
			.toList();
		for (int page = 0; page < 20; page++) {
			assertThat(editor.answer("/en/events")).hasStatusOk();
		}
		assertThat(senders).allMatch(HostileUploadsTests::hasEnded);
		assertThat(refused).hasValueGreaterThan(senders.size() - 2);
	}

	private int refusals(HostileFiles.Sample sample) {
		MvcTestResult answer = sender.creation(sample.name(), sample.bytes().length)
			.contentType(TusProtocol.BYTES)
			.content(sample.bytes())
			.exchange();
		return (answer.getResponse().getStatus() == 422) ? 1 : 0;
	}

	@ParameterizedTest
	@MethodSource("names")
	void aHostileNameIsMendedAndTheFileKept(String name) throws Exception {
		MvcTestResult answer = sender.creation(name, PDF.length).contentType(TusProtocol.BYTES).content(PDF).exchange();
		assertThat(answer).hasStatus(201);
		assertThat(file(TusSender.location(answer)).name()).isEqualTo(HostileFiles.names().get(name));
	}

	private StoredFile file(String address) throws Exception {
		MvcTestResult answer = editor.answer(address);
		assertThat(answer).hasStatusOk();
		String file = answer.getResponse().getContentAsString().replaceFirst(".*\"file\":\"([^\"]+)\".*", "$1");
		return storage.file(UUID.fromString(file)).orElseThrow();
	}

	private List<UUID> unfinished() {
		return database.sql("select id from upload where owner = ? and file is null and not packed")
			.param(editor.id())
			.query((row, number) -> row.getObject("id", UUID.class))
			.list();
	}

	private boolean isKept(byte[] bytes) throws IOException {
		return database.sql("select exists (select from blob where digest = ?)")
			.param(Digest.of(new ByteArrayInputStream(bytes)).hex())
			.query(Boolean.class)
			.single();
	}

	private static boolean hasEnded(Thread thread) {
		try {
			return thread.join(Duration.ofMinutes(1));
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
