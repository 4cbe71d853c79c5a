package org.acsh.portal.site;

import java.util.List;

/** Knows pages by their addresses; a room that searches contributes it. */
public interface Suggestions {

	/**
	 * Finds pages whose addresses resemble one that leads nowhere.
	 * @param path the address without the language, as the reader asked for it
	 * @return the closest first, at most five; none where nothing comes close
	 */
	List<Suggestion> closeTo(String path);

}
