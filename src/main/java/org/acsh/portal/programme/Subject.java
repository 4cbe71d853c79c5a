package org.acsh.portal.programme;

/**
 * What content is about: a topic with its parts, or an area of activity with its topics.
 * Rooms above add to its page what they have about it.
 */
public sealed interface Subject permits TopicPage, AreaOfActivity {

	/** The slugs of the topics it is made of: what is about any of them is about it. */
	String[] slugs();

}
