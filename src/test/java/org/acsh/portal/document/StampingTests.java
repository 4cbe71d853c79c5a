package org.acsh.portal.document;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.acsh.portal.document.Programmes.Programme;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.Wording;
import org.junit.jupiter.api.Test;

import static org.acsh.portal.document.Programmes.document;
import static org.acsh.portal.document.Programmes.session;
import static org.assertj.core.api.Assertions.assertThat;

class StampingTests {

	private final Document seminar = document(session("opening", "Opening"), session("panel", "Panel"));

	@Test
	void translationsAreMarkedItemByItemWhereverTheItemsStand() {
		Document before = seminar.stamped(Document.blank());
		Document moved = before.move("sessions[1]", -1).withValue("sessions[1].title.texts[en]", "Start");
		Programme saved = moved.stamped(before).as(Programme.class);
		assertThat(text(saved.sessions().get(1).title()).isStale("ru")).isTrue();
		assertThat(text(saved.sessions().get(0).title()).isStale("ru")).isFalse();
		assertThat(text(saved.title()).isStale("ru")).isFalse();
	}

	@Test
	void aConfirmedTranslationIsFreshAgain() {
		Document before = seminar.stamped(Document.blank());
		Wording looked = new Wording("en", Map.of("en", "Start", "ru", "Opening по-русски"), Map.of(), Set.of("ru"));
		Programmes.Session session = new Programmes.Session("opening", looked, "", List.of());
		Wording saved = document(session).stamped(before).as(Programme.class).sessions().getFirst().title();
		assertThat(text(saved).isStale("ru")).isFalse();
		assertThat(saved.confirmed()).isEmpty();
	}

	@Test
	void stampingChangesNoText() {
		assertThat(seminar.stamped(Document.blank()).leaves()).isEqualTo(seminar.leaves());
	}

	private static LocalizedText text(Wording wording) {
		return Objects.requireNonNull(wording.text());
	}

}
