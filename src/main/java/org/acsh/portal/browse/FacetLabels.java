package org.acsh.portal.browse;

import java.util.Locale;

import org.acsh.portal.kernel.LocalizedText.Text;
import org.acsh.portal.site.Listing.Choice;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what readers call a choice of the list of events. */
@Component
class FacetLabels {

	private final MessageSource messages;

	FacetLabels(MessageSource messages) {
		this.messages = messages;
	}

	Choice choice(Facet facet, Locale reader) {
		return new Choice(facet.parameter(), facet.value(), facet.count(), label(facet, reader));
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
			return facet.phase().label(messages, reader);
		}
		return switch (facet.parameter()) {
			case "q" -> messages.getMessage("site.list.words", new Object[] { facet.value() }, reader);
			case "format" -> messages.getMessage("event.format." + facet.constant(), null, reader);
			case "when" -> messages.getMessage("browse.list." + facet.value(), null, reader);
			default -> facet.value();
		};
	}

}
