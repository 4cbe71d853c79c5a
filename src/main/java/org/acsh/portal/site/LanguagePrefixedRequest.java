package org.acsh.portal.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A request whose language stands in the context path, so that controllers are mapped and
 * links in templates are written without it.
 */
class LanguagePrefixedRequest extends HttpServletRequestWrapper {

	private final String prefix;

	LanguagePrefixedRequest(HttpServletRequest request, Language language) {
		super(request);
		this.prefix = "/" + language.tag();
	}

	@Override
	public String getContextPath() {
		return this.prefix;
	}

	@Override
	public String getRequestURI() {
		String address = super.getRequestURI();
		return isBelowPrefix(address) ? address : this.prefix + address;
	}

	@Override
	public String getServletPath() {
		return withoutPrefix(super.getServletPath());
	}

	@Override
	public @Nullable String getPathInfo() {
		String path = super.getPathInfo();
		return (path != null) ? withoutPrefix(path) : null;
	}

	private String withoutPrefix(String path) {
		return isBelowPrefix(path) ? path.substring(this.prefix.length()) : path;
	}

	private boolean isBelowPrefix(String path) {
		return path.startsWith(this.prefix + "/");
	}

}
