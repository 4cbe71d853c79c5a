package org.acsh.portal.library;

import java.io.IOException;
import java.util.Locale;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.pack.Bundles;
import org.acsh.portal.site.Languages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All files of an event, or of one talk, that everybody may have, as one. */
@Controller
@PermitAll
class EventFilesController {

	private final EventFiles files;

	private final Bundles bundles;

	private final Languages languages;

	EventFilesController(EventFiles files, Bundles bundles, Languages languages) {
		this.files = files;
		this.bundles = bundles;
		this.languages = languages;
	}

	@GetMapping("/files/events/{slug}/{language}.zip")
	void send(@PathVariable String slug, @PathVariable String language, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		Locale reader = reader(language);
		send(files.of(slug, reader), reader, request, response);
	}

	@GetMapping("/files/events/{slug}/talks/{talk}/{language}.zip")
	void send(@PathVariable String slug, @PathVariable long talk, @PathVariable String language,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		Locale reader = reader(language);
		send(files.ofTalk(slug, talk, reader), reader, request, response);
	}

	private void send(EventFiles.Left left, Locale reader, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		bundles.send(left.title(), left.pieces(), true, reader, request, response);
	}

	private Locale reader(String language) {
		return languages.tagged(language).orElseThrow(NotFoundException::new).locale();
	}

}
