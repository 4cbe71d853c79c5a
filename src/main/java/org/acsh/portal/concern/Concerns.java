package org.acsh.portal.concern;

/**
 * What a room finds that staff should see to. The room tells it by an SQL function of
 * today's date at the hub, which gives rows of
 * <ul>
 * <li>{@code content}, the uuid of a public content;</li>
 * <li>{@code matter}, what is the matter, such as NO_OUTCOME; the message
 * {@code concern.<matter>} says it in words, the same for all kinds;</li>
 * <li>{@code language}, the BCP 47 tag of the language that it is about, or null;</li>
 * <li>{@code day}, by which the latest are shown first, or null.</li>
 * </ul>
 */
public interface Concerns {

	/** The name of the function, such as "event_concerns". */
	String function();

}
