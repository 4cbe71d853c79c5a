package org.acsh.portal.site;

import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.kernel.PartialPeriod;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.unbescape.html.HtmlEscape;

/**
 * Shows a date or period as precisely as it is known, for readers and for machines:
 * {@code <time portal:date="${event.period}">}.
 */
class DateProcessor extends ValueProcessor {

	DateProcessor(String dialectPrefix) {
		super(dialectPrefix, "date");
	}

	@Override
	void show(Object value, ITemplateContext context, IProcessableElementTag tag,
			IElementTagStructureHandler structure) {
		switch (value) {
			case PartialDate date -> show(date, date.in(context.getLocale()), structure);
			// HTML has no form for a period; its start is what machines are told.
			case PartialPeriod period -> show(period.from(), period.in(context.getLocale()), structure);
			default -> throw new IllegalArgumentException("Not a date: " + value.getClass());
		}
	}

	private static void show(PartialDate date, String words, IElementTagStructureHandler structure) {
		structure.setAttribute("datetime", date.toString());
		structure.setBody(HtmlEscape.escapeHtml5Xml(words), false);
	}

}
