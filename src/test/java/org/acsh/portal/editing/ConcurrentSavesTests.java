package org.acsh.portal.editing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.acsh.portal.PortalTest;
import org.acsh.portal.account.Member;
import org.acsh.portal.document.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

import static org.acsh.portal.editing.Writing.KIND;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Fifty members write in twenty forms at once. All opened the forms when they were made
 * and each writes a place of the own, so that every save meets those of all others.
 */
@PortalTest
class ConcurrentSavesTests {

	private static final int FORMS = 20;

	private static final int WRITERS = 50;

	@Autowired
	DraftService drafts;

	@Autowired
	Writing writing;

	private final Map<UUID, List<String>> kept = new ConcurrentHashMap<>();

	private final List<String> clashing = new ArrayList<>();

	@AfterEach
	void forget() {
		writing.forget();
	}

	@Test
	void aThousandSavesLoseNothing() throws Exception {
		Member aigul = writing.editor("Aigul");
		Document form = form();
		List<UUID> ids = IntStream.range(0, FORMS).mapToObj(i -> writing.draft(form, aigul)).toList();
		long start = System.nanoTime();
		try (ExecutorService office = Executors.newFixedThreadPool(WRITERS)) {
			List<Future<?>> writers = new ArrayList<>();
			for (int writer = 0; writer < WRITERS; writer++) {
				int number = writer;
				writers.add(office.submit(() -> writeInAll(ids, form, number, aigul)));
			}
			for (Future<?> writer : writers) {
				writer.get();
			}
		}
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMinutes(3));
		assertThat(kept.values().stream().mapToInt(List::size).sum() + clashing.size()).isEqualTo(FORMS * WRITERS);
		assertThat(ids).allSatisfy(this::hasAllThatWasKept);
	}

	private void hasAllThatWasKept(UUID id) {
		List<String> texts = kept.getOrDefault(id, List.of());
		assertThat(drafts.newest(KIND, id).document().toString()).contains(texts);
		assertThat(writing.revisions(id))
			.isEqualTo(IntStream.rangeClosed(1, texts.size() + 1).boxed().collect(Collectors.toList()));
	}

	// Each begins with another form.
	private void writeInAll(List<UUID> ids, Document form, int writer, Member member) {
		IntStream.range(0, FORMS).forEach(i -> write(ids.get((i + writer) % FORMS), form, writer, member));
	}

	private void write(UUID id, Document form, int writer, Member member) {
		String text = "Written by %d in %s".formatted(writer, id);
		Document mine = form.withValue("places[%d].city.texts[en]".formatted(writer), text);
		switch (patiently(id, new Save(mine, 1, UUID.randomUUID(), null, member))) {
			case Saved.Kept done ->
				kept.computeIfAbsent(id, any -> Collections.synchronizedList(new ArrayList<>())).add(text);
			case Saved.Clashing clash -> told(text);
		}
	}

	private synchronized void told(String text) {
		clashing.add(text);
	}

	/** Whoever is told to try again later does so, under the same deed. */
	private Saved patiently(UUID id, Save save) {
		while (true) {
			try {
				return drafts.save(KIND, id, save);
			}
			catch (CannotCreateTransactionException | TransientDataAccessException ex) {
				Thread.onSpinWait();
			}
		}
	}

	private Document form() {
		String places = IntStream.range(0, WRITERS)
			.mapToObj("{'key': 'p%d', 'city': {'en': 'To be written'}}"::formatted)
			.collect(Collectors.joining(", "));
		return writing.form("{'kind': 'FORUM', 'title': {'en': 'A forum in many places'}, 'dates': '2021', 'places': ["
				+ places + "]}");
	}

}
