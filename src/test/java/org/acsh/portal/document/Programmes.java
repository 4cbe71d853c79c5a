package org.acsh.portal.document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.acsh.portal.kernel.Wording;
import org.jspecify.annotations.Nullable;

/** A small form with all that forms have, for the tests of this room. */
final class Programmes {

	private Programmes() {
	}

	static Wording words(String english, String russian) {
		return new Wording("en", Map.of("en", english, "ru", russian), Map.of(), Set.of());
	}

	static Speaker speaker(String key, String person) {
		return new Speaker(key, person, Wording.of("en", "Title of " + person));
	}

	static Session session(String key, String title, Speaker... speakers) {
		return new Session(key, words(title, title + " по-русски"), "", List.of(speakers));
	}

	static Programme of(Session... sessions) {
		return new Programme("seoul", words("Seminar", "Семинар"), "First line\n\nSecond line\n\nThird line",
				Kind.SEMINAR, false, List.of("KR", "KZ"), new Place("Seoul", "KR"), List.of(sessions));
	}

	static Document document(Session... sessions) {
		return Document.of(of(sessions));
	}

	/** As large as the largest forums: 60 sessions with 4 speakers each. */
	static Document forum() {
		return document(IntStream.range(0, 60)
			.mapToObj((number) -> session("s" + number, "Session " + number, speaker("a", "ann-" + number),
					speaker("b", "ben-" + number), speaker("c", "cyd-" + number), speaker("d", "dan-" + number)))
			.toArray(Session[]::new));
	}

	enum Kind {

		SEMINAR, FORUM

	}

	record Programme(String slug, Wording title, String body, @Nullable Kind kind, boolean morePlaces,
			List<@ReferenceTo("countries") String> countries, Place place, List<Session> sessions) {
	}

	record Place(String city, @ReferenceTo("countries") String country) {
	}

	record Session(String key, Wording title, String startsAt, List<Speaker> speakers) {
	}

	record Speaker(String key, @ReferenceTo("people") String person, Wording titleThen) {
	}

}
