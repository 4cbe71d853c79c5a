package org.acsh.portal.site;

import java.util.List;
import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page a reader sees in place of the one that cannot be shown. */
@Component
class ErrorPage {

	private static final Logger log = LoggerFactory.getLogger(ErrorPage.class);

	private final Frames frames;

	private final ObjectProvider<Suggestions> suggestions;

	ErrorPage(Frames frames, ObjectProvider<Suggestions> suggestions) {
		this.frames = frames;
		this.suggestions = suggestions;
	}

	/** The page for an address that leads nowhere, with addresses that come close. */
	ModelAndView notFound(HttpServletRequest request) {
		return page("error/404", HttpStatusCode.valueOf(404), request).addObject("suggestions", closeTo(path(request)));
	}

	/** The page for a request the portal refuses, 400 to 499. */
	ModelAndView refused(HttpStatusCode status, HttpServletRequest request) {
		return (status.value() == 404) ? notFound(request) : page("error/4xx", status, request);
	}

	/** The page for a fault of the portal, 500 to 599. */
	ModelAndView failed(HttpStatusCode status, String errorId, HttpServletRequest request) {
		return page("error/5xx", status, request).addObject("errorId", errorId);
	}

	ModelAndView page(String template, HttpStatusCode status, HttpServletRequest request) {
		ModelAndView page = new ModelAndView(template,
				Map.of("frame", this.frames.of(request), "status", status.value()));
		page.setStatus(status);
		return page;
	}

	/** The address that was asked for, which an error dispatch hides behind its own. */
	static String address(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return (failed instanceof String address) ? address : request.getRequestURI();
	}

	private static String path(HttpServletRequest request) {
		String address = address(request);
		return address.startsWith(request.getContextPath()) ? address.substring(request.getContextPath().length())
				: address;
	}

	/** Nothing that goes wrong while guessing may hide that the page is not there. */
	private List<Suggestion> closeTo(String path) {
		try {
			return this.suggestions.orderedStream().flatMap((source) -> source.closeTo(path).stream()).toList();
		}
		catch (RuntimeException ex) {
			log.warn("No suggestions could be made", ex);
			return List.of();
		}
	}

}
