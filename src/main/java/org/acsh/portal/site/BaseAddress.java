package org.acsh.portal.site;

import java.net.URI;

import org.springframework.stereotype.Component;

/**
 * The address readers know the portal by. Absolute addresses are built from it and never
 * from a request.
 */
@Component
public class BaseAddress {

	private final String text;

	BaseAddress(SiteProperties properties) {
		text = properties.baseUrl().toString().replaceAll("/+$", "");
	}

	/**
	 * The absolute address of a page.
	 * @param path the path with its language, such as {@code /en/events}
	 */
	public String of(String path) {
		return text + path;
	}

	/** The scheme, host and, where it is not the scheme's own, port (RFC 6454). */
	public String origin() {
		URI address = URI.create(text);
		return address.getScheme() + "://" + address.getAuthority();
	}

}
