package org.acsh.portal.publication;

import java.util.Locale;

import jakarta.annotation.security.PermitAll;
import org.acsh.portal.citation.Citations;

import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import static java.nio.charset.StandardCharsets.UTF_8;

/** References to publications as files for programs that keep bibliographies. */
@Controller
@PermitAll
class CitationController {

	private final PublicationService publications;

	private final Citations citations;

	CitationController(PublicationService publications, Citations citations) {
		this.publications = publications;
		this.citations = citations;
	}

	@GetMapping("/publications/{slug}/citation.bib")
	ResponseEntity<byte[]> bibtex(@PathVariable String slug, Locale reader) {
		return file(slug + ".bib", "application/x-bibtex", citations.bibtex(publications.page(slug).work(reader)));
	}

	@GetMapping("/publications/{slug}/citation.ris")
	ResponseEntity<byte[]> ris(@PathVariable String slug, Locale reader) {
		return file(slug + ".ris", "application/x-research-info-systems",
				citations.ris(publications.page(slug).work(reader)));
	}

	@GetMapping("/publications/{slug}/citation.json")
	ResponseEntity<byte[]> cslJson(@PathVariable String slug, Locale reader) {
		return file(slug + ".json", "application/vnd.citationstyles.csl+json",
				citations.cslJson(publications.page(slug).work(reader)));
	}

	private static ResponseEntity<byte[]> file(String name, String type, String text) {
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.parseMediaType(type), UTF_8))
			.headers(headers -> headers.setContentDisposition(ContentDisposition.attachment().filename(name).build()))
			.body(text.getBytes(UTF_8));
	}

}
