package org.acsh.portal.programme;

import java.util.List;
import java.util.Locale;

import com.ibm.icu.text.Collator;
import org.acsh.portal.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an area of activity itself says; rooms above add what belongs to it.
 *
 * @param topics the topics that belong to it
 * @param withdrawn why it was withdrawn, or null for one that was not
 */
public record AreaOfActivity(String slug, LocalizedText name, @Nullable LocalizedText description,
		List<TopicRef> topics, @Nullable LocalizedText withdrawn) implements Subject {

	@Override
	public String[] slugs() {
		return topics.stream().map(TopicRef::slug).toArray(String[]::new);
	}

	/** Its topics by name in the reader's language. */
	public List<TopicRef> topics(Locale reader) {
		return topics.stream().sorted(TopicRef.byName(Collator.getInstance(reader), reader)).toList();
	}

}
