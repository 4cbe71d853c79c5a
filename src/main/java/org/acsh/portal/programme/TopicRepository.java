package org.acsh.portal.programme;

import org.acsh.portal.editing.ContentEntityRepository;

/** All topics, whoever may see them. */
interface TopicRepository extends ContentEntityRepository<Topic> {

}
