package org.acsh.portal.programme;

import java.util.Comparator;
import java.util.Locale;

import com.ibm.icu.text.Collator;
import org.acsh.portal.kernel.LocalizedText;

/** A topic as other pages name it and link to it. */
public record TopicRef(String slug, LocalizedText name) {

	static Comparator<TopicRef> byName(Collator collator, Locale reader) {
		return Comparator.comparing(topic -> topic.name().in(reader).value(), collator);
	}

}
