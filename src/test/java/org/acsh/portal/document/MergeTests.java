package org.acsh.portal.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.acsh.portal.document.Programmes.Programme;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import static org.acsh.portal.document.Programmes.document;
import static org.acsh.portal.document.Programmes.session;
import static org.acsh.portal.document.Programmes.speaker;
import static org.assertj.core.api.Assertions.assertThat;

class MergeTests {

	private final Document base = document(session("a", "Opening", speaker("x", "ann"), speaker("y", "ben")),
			session("b", "Panel"), session("c", "Visit"), session("d", "Closing"))
		.stamped(Document.blank());

	private static List<String> keys(Document document) {
		return document.as(Programme.class).sessions().stream().map(Programmes.Session::key).toList();
	}

	private static Document added(Document document, String key, String title) {
		Programme form = document.as(Programme.class);
		List<Programmes.Session> sessions = new ArrayList<>(form.sessions());
		sessions.add(session(key, title));
		return Document.of(new Programme(form.slug(), form.title(), form.body(), form.kind(), form.morePlaces(),
				form.countries(), form.place(), sessions));
	}

	private Merge merge(Document theirs, Document mine) {
		return Merge.of(base, theirs, mine);
	}

	@Test
	void changesOfDifferentFieldsAreAllKept() {
		Document theirs = base.withValue("title.texts[en]", "Forum").withValue("sessions[0].speakers[1].person", "cyd");
		Document mine = base.withValue("title.texts[kk]", "Форум").withValue("sessions[0].startsAt", "9:00");
		Document both = theirs.withValue("title.texts[kk]", "Форум").withValue("sessions[0].startsAt", "9:00");
		assertThat(merge(theirs, mine)).isEqualTo(new Merge(both, List.of()));
	}

	@Test
	void whatBothChangedAlikeIsNoClash() {
		Document changed = base.withValue("slug", "x").withValue("sessions[1].title.texts[ru]", "y");
		assertThat(merge(changed, changed.withValue("place.city", "z")).clashes()).isEmpty();
	}

	@Test
	void aTextThatBothChangedIsAClashThatHoldsMine() {
		Merge merge = merge(base.withValue("slug", "theirs"), base.withValue("slug", "mine"));
		assertThat(merge.merged()).isEqualTo(base.withValue("slug", "mine"));
		assertThat(merge.clashes()).containsExactly(new Clash(FieldPath.parse("slug"), "seoul", "theirs", "mine"));
	}

	@Test
	void whatWasEmptiedByOneAndChangedByTheOtherIsAClash() {
		assertThat(merge(base.withValue("slug", ""), base.withValue("slug", "mine")).clashes()).hasSize(1);
		assertThat(merge(base.withValue("slug", "theirs"), base.withValue("slug", "")).clashes())
			.containsExactly(new Clash(FieldPath.parse("slug"), "seoul", "theirs", ""));
	}

	@Test
	void itemsThatBothAddedAreBothKeptTheirsFirst() {
		Merge merge = merge(added(base, "t", "Theirs"), added(base, "m", "Mine"));
		assertThat(keys(merge.merged())).containsExactly("a", "b", "c", "d", "t", "m");
		assertThat(merge.clashes()).isEmpty();
	}

	@Test
	void anItemMovedByOneAndChangedByTheOtherIsBoth() {
		Document mine = base.withValue("sessions[0].startsAt", "9:00");
		Merge merge = merge(base.move("sessions[0]", 2), mine);
		assertThat(keys(merge.merged())).containsExactly("b", "c", "a", "d");
		assertThat(merge.merged().textAt(FieldPath.parse("sessions[a].startsAt"))).isEqualTo("9:00");
		assertThat(merge.clashes()).isEmpty();
	}

	@Test
	void itemsMovedByBothAreBothMoved() {
		assertThat(keys(merge(base.move("sessions[3]", -3), base.move("sessions[2]", -2)).merged()))
			.containsExactlyInAnyOrder("a", "b", "c", "d")
			.containsSubsequence("c", "a", "b")
			.containsSubsequence("d", "a", "b");
	}

	@Test
	void anItemThatOneRemovedAndTheOtherLeftIsGone() {
		assertThat(keys(merge(base.remove("sessions[1]"), added(base, "m", "Mine")).merged())).containsExactly("a", "c",
				"d", "m");
		assertThat(keys(merge(added(base, "t", "Theirs"), base.remove("sessions[1]")).merged())).containsExactly("a",
				"c", "d", "t");
	}

	@Test
	void anItemThatOneRemovedAndTheOtherChangedIsKeptAndAClash() {
		Document changed = base.withValue("sessions[1].startsAt", "9:00");
		for (Merge merge : List.of(merge(changed, base.remove("sessions[1]")),
				merge(base.remove("sessions[1]"), changed))) {
			assertThat(keys(merge.merged())).containsExactly("a", "b", "c", "d");
			assertThat(merge.merged()).isEqualTo(changed);
			assertThat(merge.clashes()).extracting((clash) -> clash.path().toString()).containsExactly("sessions[b]");
		}
	}

	@Test
	void valuesThatEitherAddedOrRemovedAreSo() {
		Document theirs = base.withValue("countries[0]", "GE");
		Document mine = base.remove("countries[1]");
		assertThat(merge(theirs, mine).merged().as(Programme.class).countries()).containsExactly("GE");
	}

	@Test
	void aLongTextIsMergedByItsParagraphs() {
		Merge merge = merge(base.withValue("body", "First line, changed\n\nSecond line\n\nThird line"),
				base.withValue("body", "First line\n\nSecond line\n\nThird line\n\nFourth line\n"));
		assertThat(merge.merged().textAt(FieldPath.parse("body")))
			.isEqualTo("First line, changed\n\nSecond line\n\nThird line\n\nFourth line\n");
		assertThat(merge.clashes()).isEmpty();
	}

	@Test
	void aParagraphThatBothChangedIsAClashOfTheText() {
		Merge merge = merge(base.withValue("body", "First, theirs\n\nSecond line\n\nThird line"),
				base.withValue("body", "First, mine\n\nSecond line\n\nThird line"));
		assertThat(merge.merged().textAt(FieldPath.parse("body"))).startsWith("First, mine");
		assertThat(merge.clashes()).hasSize(1);
	}

	@Test
	void aTranslationOfAnOlderSourceIsStaleInTheMergedForm() {
		Document theirs = base.withValue("title.texts[en]", "Forum").stamped(base);
		Document mine = base.withValue("title.texts[ru]", "Новый семинар").stamped(base);
		Programme merged = merge(theirs, mine).merged().as(Programme.class);
		assertThat(merged.title().text()).satisfies((text) -> assertThat(text.isStale("ru")).isTrue());
		assertThat(merged.title().texts()).containsEntry("en", "Forum").containsEntry("ru", "Новый семинар");
	}

	@Test
	void theMarkOfATranslationComesWithIt() {
		Document theirs = base.withValue("title.texts[en]", "Forum")
			.withValue("title.texts[ru]", "Форум")
			.stamped(base);
		Document mine = base.withValue("title.texts[kk]", "Семинар").stamped(base);
		Programme merged = merge(theirs, mine).merged().as(Programme.class);
		assertThat(merged.title().text()).satisfies((text) -> {
			assertThat(text.isStale("ru")).isFalse();
			assertThat(text.isStale("kk")).isTrue();
		});
	}

	@RepeatedTest(300)
	void nothingTypedIsLost(RepetitionInfo repetition) {
		RandomEdits edits = new RandomEdits(repetition.getCurrentRepetition());
		Document start = edits.of(base, 6);
		Document theirs = edits.of(start, 1 + repetition.getCurrentRepetition() % 12);
		Document mine = edits.of(start, 1 + repetition.getCurrentRepetition() % 7);
		assertThat(Merge.of(start, start, mine)).isEqualTo(new Merge(mine, List.of()));
		assertThat(Merge.of(start, theirs, start)).isEqualTo(new Merge(theirs, List.of()));
		assertThat(Merge.of(start, mine, mine)).isEqualTo(new Merge(mine, List.of()));
		Merge merge = Merge.of(start, theirs, mine);
		assertNothingLost(start, theirs, mine, merge);
		assertNothingLost(start, mine, theirs, merge);
		assertThat(told(Merge.of(start, mine, theirs))).isEqualTo(told(merge));
		assertThat(Document.of(merge.merged().json())).hasToString(merge.merged().toString());
	}

	private static Set<String> told(Merge merge) {
		return merge.clashes()
			.stream()
			.map((clash) -> clash.path() + " " + Stream.of(clash.mine(), clash.theirs()).sorted().toList())
			.collect(Collectors.toSet());
	}

	/** Each line typed is merged, or offered in a clash, or was removed by the other. */
	private static void assertNothingLost(Document start, Document typed, Document other, Merge merge) {
		Set<String> clashing = merge.clashes()
			.stream()
			.flatMap((clash) -> Stream.of(clash.theirs(), clash.mine()))
			.flatMap(String::lines)
			.collect(Collectors.toSet());
		for (Leaf leaf : typed.leaves()) {
			Set<String> kept = lines(merge.merged(), leaf.path());
			Set<String> removed = lines(start, leaf.path());
			removed.removeAll(lines(other, leaf.path()));
			assertThat(leaf.text().lines()).as(leaf.path().toString())
				.allMatch((line) -> kept.contains(line) || removed.contains(line) || clashing.contains(line));
		}
	}

	private static Set<String> lines(Document document, FieldPath path) {
		return document.textAt(path).lines().collect(Collectors.toCollection(HashSet::new));
	}

	@Test
	void aForumIsMergedInAMoment() {
		Document forum = Programmes.forum();
		Document theirs = forum.move("sessions[50]", -30).withValue("sessions[7].speakers[2].person", "eve");
		Document mine = forum.move("sessions[10]", 30).withValue("sessions[7].speakers[1].person", "fay");
		long best = IntStream.range(0, 30).mapToLong((round) -> {
			long start = System.nanoTime();
			assertThat(Merge.of(forum, theirs, mine).clashes()).isEmpty();
			return System.nanoTime() - start;
		}).min().orElseThrow();
		System.out.println("A forum merged in " + best / 1000 + " µs");
	}

}
