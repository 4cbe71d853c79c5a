package org.acsh.portal.programme;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.ibm.icu.text.Collator;
import org.acsh.portal.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a topic itself says; rooms above add what is about it.
 *
 * @param parent the topic that it is part of, or null
 * @param area the area of activity that it or its whole belongs to, or null
 * @param parts the topics that are part of it
 * @param withdrawn why it was withdrawn, or null for one that was not
 */
public record TopicPage(long id, String slug, LocalizedText name, @Nullable LocalizedText description,
		@Nullable TopicRef parent, @Nullable AreaRef area, List<TopicRef> parts,
		@Nullable LocalizedText withdrawn) implements Subject {

	@Override
	public String[] slugs() {
		return Stream.concat(Stream.of(slug), parts.stream().map(TopicRef::slug)).toArray(String[]::new);
	}

	/** Its parts by name in the reader's language. */
	public List<TopicRef> parts(Locale reader) {
		return parts.stream().sorted(TopicRef.byName(Collator.getInstance(reader), reader)).toList();
	}

}
