package org.acsh.portal.site;

import java.io.Serializable;
import java.util.List;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What has just been done, told on the page that follows a form. It waits in the session,
 * so its arguments are texts.
 *
 * @param key of a message
 * @param arguments the message's arguments
 */
public record Flash(String key, List<String> arguments) implements Serializable {

	/** Tells it on the page that the form leads to, as the model attribute "flash". */
	public static void say(RedirectAttributes next, String key, String... arguments) {
		next.addFlashAttribute("flash", new Flash(key, List.of(arguments)));
	}

}
