package org.acsh.portal.news;

import java.util.IllformedLocaleException;

import org.acsh.portal.document.Typed;
import org.acsh.portal.event.EventRegister;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * Finds what keeps an item from being published and no single field shows: news has a
 * date, a press report a publisher, and what it is about was published.
 */
@Component
class NewsCheck {

	private final EventRegister events;

	NewsCheck(EventRegister events) {
		this.events = events;
	}

	void check(NewsForm form, Errors errors) {
		reject(form.kind() == NewsItem.Kind.NEWS && form.published().isBlank(), "published", "news.problem.date",
				errors);
		reject(form.kind() == NewsItem.Kind.PRESS && form.publisher().isBlank(), "publisher", "news.problem.publisher",
				errors);
		reject(lacksHeadline(form), "titleLanguage", "news.problem.titleLanguage", errors);
		for (int i = 0; i < form.events().size(); i++) {
			reject(events.isDraft(form.events().get(i).event()), "events[" + i + "].event", "news.problem.draft",
					errors);
		}
	}

	// What is no language has a problem of its own.
	private static boolean lacksHeadline(NewsForm form) {
		try {
			String printed = Typed.read(form.titleLanguage(), Typed::language);
			return printed != null && !form.title().isBlank() && form.title().in(printed).isBlank();
		}
		catch (IllformedLocaleException ex) {
			return false;
		}
	}

	private static void reject(boolean wrong, String field, String message, Errors errors) {
		if (wrong && !errors.hasFieldErrors(field)) {
			errors.rejectValue(field, message);
		}
	}

}
