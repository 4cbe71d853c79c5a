package org.acsh.portal.event;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.acsh.portal.document.Typed;
import org.acsh.portal.kernel.Slug;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * Finds what keeps an event from being published and no single field shows: fields that
 * need each other.
 */
@Component
class EventCheck {

	private final EventRepository events;

	private final EventChoiceRegister choices;

	private final EventKinds kinds;

	EventCheck(EventRepository events, EventChoiceRegister choices, EventKinds kinds) {
		this.events = events;
		this.choices = choices;
		this.kinds = kinds;
	}

	void check(UUID content, EventForm form, Errors errors) {
		kinds.check(content, "kind", form.kind(), errors);
		checkCircle(content, form, errors);
		checkDates(form, errors);
		reject(form.status() != EventStatus.SCHEDULED && form.statusReason().isBlank(), "statusReason",
				"event.problem.reason", errors);
		checkItems("places", form.places(), EventCheck::checkPlace, errors);
		checkItems("sessions", form.sessions(), EventCheck::checkTimes, errors);
		checkItems("quotes", form.quotes(), EventCheck::checkQuote, errors);
	}

	private static <T> void checkItems(String field, List<T> items, BiConsumer<T, Errors> check, Errors errors) {
		for (int i = 0; i < items.size(); i++) {
			errors.pushNestedPath(field + "[" + i + "]");
			check.accept(items.get(i), errors);
			errors.popNestedPath();
		}
	}

	private static void checkPlace(PlaceForm place, Errors errors) {
		reject(place.isEmpty(), "city", "event.problem.place", errors);
	}

	private static void checkQuote(QuoteForm quote, Errors errors) {
		reject(quote.isAnonymous(), "person", "event.problem.speaker", errors);
	}

	/** Nothing is a part of itself, be it by way of its own parts. */
	private void checkCircle(UUID content, EventForm form, Errors errors) {
		boolean isOwn = !form.parent().isBlank()
				&& (form.parent().equals(form.slug()) || events.isPartOf(form.parent(), content));
		reject(isOwn, "parent", "event.problem.parent", errors);
	}

	private void checkDates(EventForm form, Errors errors) {
		boolean isPart = !form.parent().isBlank();
		reject(form.dates().isBlank() && !isPart, "dates", "event.problem.dates", errors);
		if (isPart && !errors.hasFieldErrors("parent")) {
			checkWhole(form, errors);
		}
	}

	private void checkWhole(EventForm form, Errors errors) {
		Optional<Event> whole = Optional.of(form.parent())
			.filter(Slug::isOne)
			.map(Slug::new)
			.flatMap(events::findBySlug);
		reject(whole.isEmpty() && choices.isDraft(form.parent()), "parent", "event.problem.whole", errors);
		reject(form.dates().isBlank() && whole.filter(event -> !event.hasDates()).isPresent(), "dates",
				"event.problem.undated", errors);
	}

	private static void checkTimes(SessionForm session, Errors errors) {
		LocalTime start = time(session.startsAt());
		LocalTime end = time(session.endsAt());
		reject(end != null && session.startsAt().isBlank(), "startsAt", "event.problem.start", errors);
		reject(start != null && end != null && !end.isAfter(start), "endsAt", "event.problem.end", errors);
	}

	// What cannot be read has a problem of its own.
	private static @Nullable LocalTime time(String typed) {
		try {
			return Typed.read(typed, Typed::time);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	// One problem at a time is enough for a field.
	private static void reject(boolean wrong, String field, String message, Errors errors) {
		if (wrong && !errors.hasFieldErrors(field)) {
			errors.rejectValue(field, message);
		}
	}

}
