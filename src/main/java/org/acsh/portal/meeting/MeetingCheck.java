package org.acsh.portal.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.acsh.portal.event.EventRegister;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * Finds what keeps a meeting from being published and no single field shows: fields that
 * need each other.
 */
@Component
class MeetingCheck {

	private static final int FEWEST_PARTIES = 2;

	private final EventRegister events;

	MeetingCheck(EventRegister events) {
		this.events = events;
	}

	void check(MeetingForm form, Errors errors) {
		reject(events.isDraft(form.event()), "event", "meeting.problem.event", errors);
		reject(form.date().isBlank() && form.event().isBlank(), "date", "meeting.problem.date", errors);
		reject(form.date().isBlank() && !form.dateNote().isBlank(), "date", "meeting.problem.date.noted", errors);
		reject(form.parties().size() < FEWEST_PARTIES, "parties", "meeting.problem.parties", errors);
		checkParties(form.parties(), errors);
	}

	private static void checkParties(List<PartyForm> parties, Errors errors) {
		Set<String> known = new HashSet<>();
		for (int i = 0; i < parties.size(); i++) {
			PartyForm party = parties.get(i);
			String field = "parties[" + i + "]." + (party.person().isBlank() ? "organisation" : "person");
			reject(party.isNobody(), "parties[" + i + "].person", "meeting.problem.party", errors);
			reject(!party.isNobody() && !known.add(party.name()), field, "meeting.problem.twice", errors);
		}
	}

	// One problem at a time is enough for a field.
	private static void reject(boolean wrong, String field, String message, Errors errors) {
		if (wrong && !errors.hasFieldErrors(field)) {
			errors.rejectValue(field, message);
		}
	}

}
