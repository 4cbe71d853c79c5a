package org.acsh.portal.browse;

import java.util.Locale;

import org.acsh.portal.kernel.LocalizedText.Text;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what readers call a choice of the list of events. */
@Component
class FacetLabels {

	private final MessageSource messages;

	FacetLabels(MessageSource messages) {
		this.messages = messages;
	}

	EventFacets.Choice choice(Facet facet, Locale reader) {
		return new EventFacets.Choice(facet.parameter(), facet.value(), facet.count(), label(facet, reader));
	}

	private Text label(Facet facet, Locale reader) {
		return (facet.name() != null) ? facet.name().in(reader)
				: new Text(word(facet, reader), reader.getLanguage(), false);
	}

	private String word(Facet facet, Locale reader) {
		if (facet.country() != null) {
			return facet.country().name(reader);
		}
		if (facet.phase() != null) {
			Object[] phase = { facet.phase().number(), facet.phase().period().in(reader) };
			return messages.getMessage("event.phase", phase, reader);
		}
		return switch (facet.parameter()) {
			case "q" -> messages.getMessage("browse.list.words", new Object[] { facet.value() }, reader);
			case "format" -> messages.getMessage("event.format." + facet.constant(), null, reader);
			case "when" -> messages.getMessage("browse.list." + facet.value(), null, reader);
			default -> facet.value();
		};
	}

}
