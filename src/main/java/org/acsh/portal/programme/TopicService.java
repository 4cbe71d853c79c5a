package org.acsh.portal.programme;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import com.ibm.icu.text.Collator;
import org.acsh.portal.editing.Absences;
import org.acsh.portal.editing.NamedRecords;
import org.acsh.portal.kernel.GoneException;
import org.acsh.portal.kernel.MovedException;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.PublicViews;
import org.acsh.portal.kernel.Slug;

import org.springframework.stereotype.Service;

/** Finds topics for readers and for what is about them. */
@Service
public class TopicService {

	static final String KIND = "topics";

	private final TopicRepository topics;

	private final NamedRecords drafts;

	private final PublicViews views;

	private final Absences absences;

	TopicService(TopicRepository topics, NamedRecords drafts, PublicViews views, Absences absences) {
		this.topics = topics;
		this.drafts = drafts;
		this.views = views;
		this.absences = absences;
	}

	/**
	 * The topic that something published names; a draft is published along with it.
	 * @param slug the last part of the address of its page
	 * @throws NotFoundException if there is no such topic
	 */
	public Topic listed(String slug) {
		Slug address = new Slug(slug);
		drafts.show(KIND, address);
		return topics.findBySlug(address).orElseThrow(() -> new NotFoundException("topic " + slug));
	}

	/** The topics that readers see, by name in their language. */
	public List<TopicRef> all(Locale reader) {
		return views.list(TopicRef.class, "select slug, name from public_topic", Map.of())
			.stream()
			.sorted(TopicRef.byName(Collator.getInstance(reader), reader))
			.toList();
	}

	/**
	 * The page of a topic.
	 * @throws GoneException if it was taken away
	 * @throws MovedException if the address leads elsewhere
	 * @throws NotFoundException if no topic ever had the address
	 */
	TopicPage page(String slug) {
		return views.one(TopicPage.class, "select * from topic_page where slug = :slug", Map.of("slug", slug))
			.orElseThrow(() -> absences.of(KIND, slug));
	}

	/**
	 * The page of a topic that is edited.
	 * @throws NotFoundException if readers have no page of it
	 */
	TopicPage page(UUID content) {
		return views
			.one(TopicPage.class, "select * from topic_page where content = :content", Map.of("content", content))
			.orElseThrow(NotFoundException::new);
	}

}
