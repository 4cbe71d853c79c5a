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

	@Transactional
	void enter(Slug slug, LocalizedText name) {
		topics.save(new Topic(slug, name));
	}

}
