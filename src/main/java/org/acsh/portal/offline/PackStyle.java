package org.acsh.portal.offline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;

/**
 * The stylesheet of packs: the portal's, so that a pack looks like it, without the fonts,
 * which weigh more than all pages, and with what only packs need.
 */
class PackStyle {

	private final byte[] css;

	PackStyle() throws IOException {
		String own = read("offline/style.css");
		String plain = read("static/css/site.css").lines()
			.filter(line -> !line.startsWith("@font-face"))
			.collect(Collectors.joining("\n"));
		this.css = (plain + "\n" + own).getBytes(StandardCharsets.UTF_8);
	}

	/** The stylesheet, in UTF-8. */
	byte[] css() {
		return css.clone();
	}

	private static String read(String path) throws IOException {
		return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
	}

}
