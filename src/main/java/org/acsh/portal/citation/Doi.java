package org.acsh.portal.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.acsh.portal.citation.UnfitNumberException.Reason;

import org.springframework.web.util.UriUtils;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The Digital Object Identifier of a work (ISO 26324).
 *
 * @param name prefix, slash and suffix, such as "10.1787/4a8d8a2a-en"
 */
public record Doi(String name) {

	private static final Pattern FORM = Pattern
		.compile("(?i)(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)?(10\\.[0-9]{4,9}(?:\\.[0-9]+)*/[^\\s\"<>{}\\\\]+)");

	/**
	 * Reads a name, "10.1787/4a8d8a2a-en", also with "doi:" or as an address on the web.
	 * @throws UnfitNumberException if it is none
	 */
	public static Doi read(String typed) {
		Matcher form = FORM.matcher(typed.strip());
		if (!form.matches()) {
			throw new UnfitNumberException(Reason.DOI_FORM, typed, "");
		}
		return new Doi(form.group(1));
	}

	/** The address that leads to the work for ever. */
	public String address() {
		return "https://doi.org/" + UriUtils.encodePath(name, UTF_8);
	}

	@Override
	public String toString() {
		return name;
	}

}
