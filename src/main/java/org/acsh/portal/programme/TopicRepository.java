package org.acsh.portal.programme;

import java.util.UUID;

import org.acsh.portal.editing.ContentEntityRepository;

/** All topics, whoever may see them. */
interface TopicRepository extends ContentEntityRepository<Topic> {

	/** Whether a topic has parts. */
	boolean existsByParentContent(UUID content);

}
