package org.acsh.portal.programme;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.Slug;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the topics. */
@Service
public class TopicService {

	private final TopicRepository topics;

	TopicService(TopicRepository topics) {
		this.topics = topics;
	}

	/**
	 * The topic that a record refers to.
	 * @param slug the word by which addresses name it
	 * @throws NotFoundException if there is no such topic
	 */
	public Topic topic(String slug) {
		return topics.findBySlug(new Slug(slug)).orElseThrow(() -> new NotFoundException("topic " + slug));
	}

	/**
	 * The topic that something published names; readers see it from now on.
	 * @param slug the word by which addresses name it
	 * @throws NotFoundException if there is no such topic
	 */
	public Topic listed(String slug) {
		Topic topic = topic(slug);
		topic.list();
		return topic;
	}

	/** Records a topic of which only the name is known, hidden from readers for now. */
	String enter(String name, String language) {
		Slug slug = Slug.from(name).firstFree(topics::existsBySlug);
		topics.saveAndFlush(Topic.hidden(slug, LocalizedText.of(language, name)));
		return slug.value();
	}

	@Transactional
	void enter(Slug slug, LocalizedText name) {
		topics.save(new Topic(slug, name));
	}

}
