package org.acsh.portal.site;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.kernel.PartialPeriod;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.unbescape.html.HtmlEscape;

/**
 * Shows a date or period as precisely as it is known, for readers and for machines:
 * {@code <time portal:date="${event.period}">}. A moment is shown to the minute by the
 * clocks of the hub; one that names its own zone, by those, with the zone's name.
 */
class DateProcessor extends ValueProcessor {

	private final ZoneId hub;

	DateProcessor(String dialectPrefix, ZoneId hub) {
		super(dialectPrefix, "date");
		this.hub = hub;
	}

	@Override
	void show(Object value, ITemplateContext context, IProcessableElementTag tag,
			IElementTagStructureHandler structure) {
		switch (value) {
			case PartialDate date -> show(date, date.in(context.getLocale()), structure);
			// HTML has no form for a period; its start is what machines are told.
			case PartialPeriod period -> show(period.from(), period.in(context.getLocale()), structure);
			case Instant moment -> show(moment, words(moment.atZone(hub), context.getLocale()), structure);
			case ZonedDateTime moment -> show(moment.toInstant(),
					words(moment, context.getLocale()) + " (" + moment.getZone().getId() + ")", structure);
			default -> throw new IllegalArgumentException("Not a date: " + value.getClass());
		}
	}

	private static String words(ZonedDateTime moment, Locale reader) {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
			.withLocale(reader)
			.format(moment);
	}

	private static void show(Object date, String words, IElementTagStructureHandler structure) {
		structure.setAttribute("datetime", date.toString());
		structure.setBody(HtmlEscape.escapeHtml5Xml(words), false);
	}

}
