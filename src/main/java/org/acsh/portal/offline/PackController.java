package org.acsh.portal.offline;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.acsh.portal.kernel.MovedException;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.Slug;
import org.acsh.portal.site.Languages;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Gives readers packs. Without a parameter one has pages and texts only, the least for a
 * slow line; {@code files=all} adds every file, and {@code file}, as often as wanted,
 * those of a material by its slug or its mark.
 */
@Controller
@PermitAll
@RequestMapping("/files/packs/{language}")
class PackController {

	private static final Pattern PACK = Pattern.compile("(/files/packs/[^/]+)/.*");

	private final Packs packs;

	private final Languages languages;

	PackController(Packs packs, Languages languages) {
		this.packs = packs;
		this.languages = languages;
	}

	@GetMapping("/events/{slug}.zip")
	void event(@PathVariable String language, @PathVariable String slug, @RequestParam(defaultValue = "") String files,
			@RequestParam(name = "file", defaultValue = "") List<String> chosen, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		packs.send(Subject.event(slug), chosen(files, chosen), reader(language), request, response);
	}

	@GetMapping("/countries/{code}.zip")
	void country(@PathVariable String language, @PathVariable String code,
			@RequestParam(defaultValue = "") String files,
			@RequestParam(name = "file", defaultValue = "") List<String> chosen, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		packs.send(country(code), chosen(files, chosen), reader(language), request, response);
	}

	/**
	 * A former address leads to the same pack at the present one, with the same files.
	 */
	@ExceptionHandler
	void moved(MovedException moved, HttpServletRequest request, HttpServletResponse response) throws IOException {
		Matcher pack = PACK.matcher(request.getRequestURI());
		if (!moved.isForEver() || !pack.matches()) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
			return;
		}
		response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		response.setHeader(HttpHeaders.LOCATION, pack.group(1) + moved.path() + ".zip" + query(request));
	}

	/** By its code in small letters: the pack has one address, by which it is counted. */
	private static Subject country(String code) {
		Subject country = Subject.country(code);
		if (country.key().equals(code)) {
			return country;
		}
		throw Slug.isOne(country.key()) ? new MovedException(country.page(), true) : new NotFoundException();
	}

	private static String query(HttpServletRequest request) {
		return (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
	}

	private Locale reader(String language) {
		return languages.tagged(language).orElseThrow(NotFoundException::new).locale();
	}

	/** What is no slug names nothing, and is not said again. */
	private static Chosen chosen(String files, List<String> slugs) {
		return new Chosen("all".equals(files), slugs.stream().filter(Slug::isOne).collect(Collectors.toSet()));
	}

}
