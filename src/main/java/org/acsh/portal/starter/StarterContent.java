package org.acsh.portal.starter;

/**
 * A room's part of the starter content. The parts are loaded in the order of their
 * {@link org.springframework.core.annotation.Order}: what is referred to comes first.
 */
public interface StarterContent {

	/**
	 * Stores this part's content. Runs inside the one transaction of all parts.
	 */
	void load();

}
