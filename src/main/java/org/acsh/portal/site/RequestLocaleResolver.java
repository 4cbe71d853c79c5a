package org.acsh.portal.site;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;

/** Tells Spring the language of the page: the address decides, nothing is remembered. */
@Component(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
class RequestLocaleResolver implements LocaleResolver {

	private final Languages languages;

	RequestLocaleResolver(Languages languages) {
		this.languages = languages;
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		return this.languages.of(request).locale();
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new UnsupportedOperationException("The language of a page is in its address");
	}

}
