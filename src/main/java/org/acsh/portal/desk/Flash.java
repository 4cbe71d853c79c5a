package org.acsh.portal.desk;

import java.io.Serializable;
import java.util.List;

/**
 * What has just been done, told on the next page.
 *
 * @param key the message that tells it
 * @param arguments what the message names
 */
record Flash(String key, List<String> arguments) implements Serializable {

	static Flash of(String key, Object... arguments) {
		return new Flash(key, List.of(arguments).stream().map(String::valueOf).toList());
	}

}
