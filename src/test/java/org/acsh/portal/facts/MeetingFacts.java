package org.acsh.portal.facts;

import java.util.List;
import java.util.Locale;

import org.acsh.portal.kernel.PartialDate;
import tools.jackson.databind.JsonNode;

import static org.acsh.portal.facts.PublicRecords.only;
import static org.acsh.portal.facts.Wording.assertSays;
import static org.acsh.portal.facts.Wording.constant;
import static org.acsh.portal.facts.Wording.english;
import static org.assertj.core.api.Assertions.assertThat;

/** Who met whom, when, where and about what. */
class MeetingFacts {

	private final List<JsonNode> meetings;

	private final String page;

	private final Shown shown;

	/**
	 * Looks for meetings.
	 * @param meetings those among which a meeting is to be found
	 * @param page the address of the page that tells of it
	 */
	MeetingFacts(List<JsonNode> meetings, String page, Shown shown) {
		this.meetings = meetings;
		this.page = page;
		this.shown = shown;
	}

	void read(JsonNode fact) {
		List<String> names = fact.path("parties").valueStream().map(JsonNode::asString).toList();
		JsonNode meeting = only(meetings, names.toString(), known -> parties(known).equals(names));
		String ownPage = "/en/meetings/" + meeting.path("slug").asString();
		shown.on(ownPage, english(meeting.path("subject")));
		new Sheet().on("kind", kind -> kind(meeting, kind)).on("parties", parties -> parties.forEach(name -> {
			shown.on(page, name.asString());
			shown.on(ownPage, name.asString());
		}))
			.on("about", about -> about(meeting, about))
			.on("place", place -> place(meeting.path("place"), place))
			.on("date",
					new Sheet().on("known_as", known -> precision(meeting, known))
						.on("value", date -> date(meeting, date))
						.on("note", note -> dateNote(meeting, note))::read)
			.read(fact);
	}

	private static List<String> parties(JsonNode meeting) {
		return meeting.path("parties").valueStream().map(party -> english(party.path("person").path("name"))).toList();
	}

	private void kind(JsonNode meeting, JsonNode kind) {
		assertThat(meeting.path("kind").asString()).isEqualTo(constant(kind));
		shown.on(page, kind.asString() + " meeting");
	}

	private void about(JsonNode meeting, JsonNode about) {
		assertSays(english(meeting.path("subject")), about);
		shown.on(page, english(meeting.path("subject")));
	}

	private void place(JsonNode place, JsonNode fact) {
		assertThat(english(place.path("venue")) + ", " + english(place.path("city"))).isEqualTo(fact.asString());
		shown.on(page, fact.asString());
	}

	private void precision(JsonNode meeting, JsonNode known) {
		assertThat(date(meeting).precision()).hasToString(constant(known));
	}

	private void date(JsonNode meeting, JsonNode date) {
		assertThat(date(meeting)).hasToString(date.asString());
		shown.on(page, date(meeting).in(Locale.UK));
	}

	private void dateNote(JsonNode meeting, JsonNode note) {
		assertSays(english(meeting.path("date_note")), note);
		shown.on(page, english(meeting.path("date_note")));
	}

	private static PartialDate date(JsonNode meeting) {
		return PartialDate.parse(meeting.path("period").path("from").asString());
	}

}
