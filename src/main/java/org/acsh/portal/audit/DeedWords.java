package org.acsh.portal.audit;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import org.acsh.portal.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells deeds in words; times are those at the hub. */
@Component
class DeedWords {

	/** What stands in a sentence for a detail that was not given. */
	private static final String NONE = "none";

	private final MessageSource messages;

	private final Clock clock;

	DeedWords(MessageSource messages, Clock clock) {
		this.messages = messages;
		this.clock = clock;
	}

	Entry entry(PastDeed deed, Locale reader) {
		Deed.Subject subject = deed.subject();
		LocalizedText name = (subject != null) ? subject.name() : null;
		return new Entry(deed.id(), atTheHub(deed.at()), when(deed.at(), reader), who(deed, reader),
				sentence(deed, reader), deed.detail().get("note"), subject, (name != null) ? name.in(reader) : null);
	}

	/** What a verb is called where there is no sentence. */
	String name(Verb verb, Locale reader) {
		return messages.getMessage("audit.verb." + verb.word(), null, reader);
	}

	private String sentence(PastDeed deed, Locale reader) {
		List<String> arguments = new ArrayList<>();
		arguments.add(who(deed, reader));
		deed.verb().details().forEach(name -> arguments.add(detail(name, deed.detail().get(name), reader)));
		return messages.getMessage("audit.deed." + deed.verb().word(), arguments.toArray(), reader);
	}

	private String who(PastDeed deed, Locale reader) {
		return (deed.actor() != null) ? deed.actor() : messages.getMessage("audit.portal", null, reader);
	}

	// A detail that cannot be read is told as it was recorded: the log forgets nothing.
	private String detail(String name, @Nullable String value, Locale reader) {
		if (value == null) {
			return NONE;
		}
		try {
			return switch (name) {
				case "list" -> named("kind." + value, value, reader);
				case "vocabulary" -> named("vocabulary.name." + value, value, reader);
				case "at", "until" -> moment(Instant.parse(value), DateFormat.LONG, reader);
				default -> value;
			};
		}
		catch (DateTimeException | IllegalArgumentException ex) {
			return value;
		}
	}

	private String named(String key, String otherwise, Locale reader) {
		return Objects.requireNonNullElse(messages.getMessage(key, null, otherwise, reader), otherwise);
	}

	// A line ends between day and time, not within one of them.
	private String when(Instant moment, Locale reader) {
		return moment(moment, DateFormat.MEDIUM, reader).replace(' ', '\u00a0').replace(",\u00a0", ", ");
	}

	private String moment(Instant moment, int style, Locale reader) {
		DateFormat format = DateFormat.getDateTimeInstance(style, DateFormat.SHORT, reader);
		format.setTimeZone(TimeZone.getTimeZone(clock.getZone().getId()));
		// Some fonts lack the narrow space of the CLDR.
		return format.format(Date.from(moment)).replace('\u202f', '\u00a0');
	}

	private OffsetDateTime atTheHub(Instant moment) {
		return moment.atZone(clock.getZone()).toOffsetDateTime();
	}

}
