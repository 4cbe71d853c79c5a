package org.acsh.portal.document;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.acsh.portal.document.Change.Kind;
import org.acsh.portal.document.Change.Mark;
import org.junit.jupiter.api.Test;

import static org.acsh.portal.document.Programmes.document;
import static org.acsh.portal.document.Programmes.session;
import static org.acsh.portal.document.Programmes.speaker;
import static org.assertj.core.api.Assertions.assertThat;

class ChangeTests {

	private final Document seminar = document(session("a", "Opening", speaker("x", "ann"), speaker("y", "ben")),
			session("b", "Panel"), session("c", "Visit"), session("d", "Closing"));

	private static List<String> told(Document before, Document after) {
		return before.changesTo(after).stream().map((change) -> change.kind() + " " + change.path()).toList();
	}

	private static String marked(String before, String after) {
		return new Change(FieldPath.parse("body"), Kind.CHANGED, before, after).words()
			.stream()
			.map((segment) -> switch (segment.mark()) {
				case SAME -> segment.text();
				case ADDED -> "{+" + segment.text() + "+}";
				case REMOVED -> "{-" + segment.text() + "-}";
			})
			.collect(Collectors.joining());
	}

	private static String without(Mark mark, Change change) {
		return change.words()
			.stream()
			.filter((segment) -> segment.mark() != mark)
			.map(Change.Segment::text)
			.collect(Collectors.joining());
	}

	private static String anyText(Random random, int words) {
		String[] vocabulary = { "seminar", "о", "civil", "service", ".", ", ", "\n", "\n\n", "é", "\ud83d\ude00",
				"2024", " " };
		return random.ints(words, 0, vocabulary.length)
			.mapToObj((word) -> vocabulary[word] + ((word % 3 == 0) ? " " : ""))
			.collect(Collectors.joining());
	}

	@Test
	void aFormDoesNotDifferFromItself() {
		assertThat(seminar.changesTo(seminar)).isEmpty();
		assertThat(seminar.changesTo(Document.of(seminar.json()))).isEmpty();
	}

	@Test
	void aChangedTextIsToldWithBothItsStates() {
		Document changed = seminar.withValue("sessions[1].title.texts[ru]", "Панель");
		assertThat(seminar.changesTo(changed)).containsExactly(
				new Change(FieldPath.parse("sessions[b].title[ru]"), Kind.CHANGED, "Panel по-русски", "Панель"));
	}

	@Test
	void changesAreToldInTheOrderOfTheForm() {
		Document changed = seminar.withValue("sessions[3].startsAt", "10:00")
			.withValue("slug", "x")
			.remove("countries[0]")
			.withValue("title.texts[kk]", "Семинар")
			.withValue("title.texts[en]", "Forum");
		assertThat(told(seminar, changed)).containsExactly("CHANGED slug", "CHANGED title[en]", "CHANGED title[kk]",
				"CHANGED countries", "CHANGED sessions[d].startsAt");
	}

	@Test
	void anItemInsertedMovesNoOther() {
		Document longer = seminar.add("sessions", "new").move("sessions[4]", -4);
		assertThat(told(seminar, longer)).containsExactly("ADDED sessions[new]");
	}

	@Test
	void anItemRemovedMovesNoOtherAndIsToldWithItsTexts() {
		List<Change> changes = seminar.changesTo(seminar.remove("sessions[0]"));
		assertThat(changes).hasSize(1);
		assertThat(changes.getFirst().before())
			.isEqualTo("Opening\nOpening по-русски\nann\nTitle of ann\nben\nTitle of ben");
		assertThat(changes.getFirst().after()).isEmpty();
	}

	@Test
	void onlyWhatWasMovedIsToldAsMoved() {
		assertThat(told(seminar, seminar.move("sessions[0]", 3))).containsExactly("MOVED sessions[a]");
		assertThat(told(seminar, seminar.move("sessions[3]", -2))).containsExactly("MOVED sessions[d]");
	}

	@Test
	void theOrderOfTicksIsThatOfThePageAndNoChange() {
		Document ticked = seminar.move("countries[0]", 1);
		assertThat(ticked).isEqualTo(seminar).hasSameHashCodeAs(seminar);
		assertThat(told(seminar, ticked)).isEmpty();
		assertThat(told(seminar, ticked.withValue("countries[0]", "GE"))).containsExactly("CHANGED countries");
	}

	@Test
	void aMovedItemIsAlsoLookedInto() {
		Document changed = seminar.move("sessions[0]", 3).withValue("sessions[3].speakers[1].person", "cyd");
		assertThat(told(seminar, changed)).containsExactly("MOVED sessions[a]",
				"CHANGED sessions[a].speakers[y].person");
	}

	@Test
	void whatWasRemovedIsToldWhereItStood() {
		Document changed = seminar.withValue("sessions[0].startsAt", "9:00")
			.withValue("sessions[2].startsAt", "10:00")
			.remove("sessions[1]");
		assertThat(told(seminar, changed)).containsExactly("CHANGED sessions[a].startsAt", "REMOVED sessions[b]",
				"CHANGED sessions[c].startsAt");
	}

	@Test
	void wordsAreMarkedAndSpacesKept() {
		assertThat(marked("A study visit to Seoul.", "A short study visit to  Daejeon!"))
			.isEqualTo("A {+short +}study visit to{- Seoul.-}{+  Daejeon!+}");
		assertThat(marked("", "new")).isEqualTo("{+new+}");
		assertThat(marked("old", "")).isEqualTo("{-old-}");
		assertThat(marked("1,200 people", "1,300 people")).isEqualTo("1,{-200-}{+300+} people");
	}

	@Test
	void aReplacedPhraseIsOneReplacement() {
		assertThat(marked("held in the old town hall today", "held in Seoul National University today"))
			.isEqualTo("held in {-the old town hall-}{+Seoul National University+} today");
	}

	@Test
	void segmentsMakeBothTexts() {
		Random random = new Random(20);
		for (int i = 0; i < 500; i++) {
			Change change = new Change(FieldPath.parse("body"), Kind.CHANGED, anyText(random, random.nextInt(60)),
					anyText(random, random.nextInt(60)));
			assertThat(without(Mark.ADDED, change)).isEqualTo(change.before());
			assertThat(without(Mark.REMOVED, change)).isEqualTo(change.after());
		}
	}

	@Test
	void longTextsAreComparedInShortTime() {
		Random random = new Random(50);
		String paragraph = anyText(random, 20_000).replace("\n", " ").replace(".", " ");
		String lines = paragraph.replace(' ', '\n');
		List<Change> changes = List.of(
				new Change(FieldPath.ROOT, Kind.CHANGED, paragraph, anyText(random, 20_000).replace("\n", " ")),
				new Change(FieldPath.ROOT, Kind.CHANGED, lines, anyText(random, 20_000).replace(' ', '\n')),
				new Change(FieldPath.ROOT, Kind.CHANGED, anyText(random, 20_000), anyText(random, 20_000)),
				new Change(FieldPath.ROOT, Kind.CHANGED, paragraph,
						paragraph.substring(0, 20_000) + "x" + paragraph.substring(20_001)));
		for (Change change : changes) {
			Instant start = Instant.now();
			assertThat(without(Mark.ADDED, change)).isEqualTo(change.before());
			Duration taken = Duration.between(start, Instant.now());
			System.out.println(change.before().length() + " signs compared in " + taken.toMillis() + " ms");
			assertThat(taken).isLessThan(Duration.ofSeconds(5));
		}
		assertThat(changes.getLast().words()).hasSize(4);
	}

	@Test
	void aForumIsComparedInAMoment() {
		Document forum = Programmes.forum();
		Document changed = forum.move("sessions[50]", -30).withValue("sessions[7].speakers[2].person", "eve");
		long best = IntStream.range(0, 30).mapToLong((round) -> {
			long start = System.nanoTime();
			assertThat(forum.changesTo(changed)).hasSize(2);
			return System.nanoTime() - start;
		}).min().orElseThrow();
		System.out.println("A forum compared in " + best / 1000 + " µs");
	}

}
