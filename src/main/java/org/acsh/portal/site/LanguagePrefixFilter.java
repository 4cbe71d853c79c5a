package org.acsh.portal.site;

import java.io.IOException;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the language from the address and sends every other spelling of an address to the
 * one that counts.
 */
@Component
@Order(FilterOrder.LANGUAGE)
class LanguagePrefixFilter extends OncePerRequestFilter {

	private final Languages languages;

	private final Routes routes;

	LanguagePrefixFilter(Languages languages, Routes routes) {
		this.languages = languages;
		this.routes = routes;
	}

	/** An error page is in the language of the page that failed. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getDispatcherType() == DispatcherType.ERROR) {
			chain.doFilter(new LanguagePrefixedRequest(request, this.languages.of(request)), response);
			return;
		}
		Language preferred = this.languages.preferred(request);
		String suffix = Query.of(request.getQueryString()).suffix();
		switch (this.routes.resolve(request.getRequestURI(), suffix, preferred)) {
			case Route.Asset() -> chain.doFilter(request, response);
			case Route.Page(Language language) -> inLanguage(language, request, response, chain);
			case Route.Moved(String location) -> redirect(HttpServletResponse.SC_MOVED_PERMANENTLY, location, response);
			case Route.LanguageChoice(String location) -> choose(location, response);
			case Route.Nowhere() -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
		}
	}

	private static void inLanguage(Language language, HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws ServletException, IOException {
		request.setAttribute(Languages.ATTRIBUTE, language);
		chain.doFilter(new LanguagePrefixedRequest(request, language), response);
	}

	private static void choose(String location, HttpServletResponse response) {
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
		redirect(HttpServletResponse.SC_FOUND, location, response);
	}

	/** The location has no host, so none can be smuggled in (RFC 9110 10.2.2). */
	private static void redirect(int status, String location, HttpServletResponse response) {
		response.setStatus(status);
		response.setHeader(HttpHeaders.LOCATION, location);
	}

}
