package org.acsh.portal.cache;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.acsh.portal.site.FilterOrder;
import org.acsh.portal.site.Frame;
import org.acsh.portal.site.Languages;
import org.acsh.portal.site.Queries;
import org.acsh.portal.site.SecurityHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers readers from finished pages, before security and controllers, and keeps the
 * pages they make. A public page is the same for everyone, whatever cookies come along;
 * whoever sends credentials is passed on untouched.
 */
@Order(FilterOrder.PAGE_CACHE)
class PageCacheFilter extends OncePerRequestFilter {

	private static final Logger log = LoggerFactory.getLogger(PageCacheFilter.class);

	private static final Set<String> METHODS = Set.of("GET", "HEAD");

	/**
	 * What is for those who are signed in is never kept, and may be a file of any size.
	 */
	private static final Set<String> SIGNED_IN = Set.of("staff", "partner");

	private final PageCache cache;

	private final Queries queries;

	private final SecurityHeaders headers;

	PageCacheFilter(PageCache cache, Queries queries, SecurityHeaders headers) {
		this.cache = cache;
		this.queries = queries;
		this.headers = headers;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !this.cache.isOn() || !Languages.isNamedBy(request) || !METHODS.contains(request.getMethod())
				|| request.getHeader(HttpHeaders.AUTHORIZATION) != null || this.queries.of(request).isLong()
				|| isForTheSignedIn(request);
	}

	/** As controllers read the address, in which any letter may be encoded. */
	private static boolean isForTheSignedIn(HttpServletRequest request) {
		return RequestPath.parse(request.getRequestURI(), request.getContextPath())
			.pathWithinApplication()
			.elements()
			.stream()
			.filter(PathContainer.PathSegment.class::isInstance)
			.limit(1)
			.anyMatch((first) -> SIGNED_IN.contains(((PathContainer.PathSegment) first).valueToMatch()));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String address = request.getRequestURI() + this.queries.of(request).suffix();
		Optional<CachedPage> page = this.cache.find(address);
		if (page.isPresent()) {
			answer(page.get(), request, response);
			return;
		}
		boolean turn = this.cache.takeTurn(address);
		try {
			findOrMake(address, request, response, chain);
		}
		finally {
			if (turn) {
				this.cache.endTurn(address);
			}
		}
	}

	/** While this request waited for its turn another may have made the page. */
	private void findOrMake(String address, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<CachedPage> page = this.cache.find(address);
		if (page.isPresent()) {
			answer(page.get(), request, response);
		}
		else {
			make(address, request, response, chain);
		}
	}

	private void make(String address, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		long version = this.cache.version();
		request.setAttribute(Frame.VERSION, version);
		ContentCachingResponseWrapper made = new ContentCachingResponseWrapper(response);
		Optional<CachedPage> lastGood = this.cache.last(address);
		try {
			chain.doFilter(new AsGet(request), made);
		}
		catch (ServletException | RuntimeException ex) {
			if (lastGood.isEmpty()) {
				throw ex;
			}
			log.error("The last good copy stands in for {}", address, ex);
			made.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
		}
		if (isPage(made)) {
			answer(this.cache.keep(address, made.getContentAsByteArray(), made.getContentType(), version), request,
					response);
		}
		else if (made.getStatus() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR && lastGood.isPresent()) {
			response.reset();
			this.headers.dress(response);
			answer(lastGood.get(), request, response);
		}
		else {
			made.copyBodyToResponse();
		}
	}

	private static boolean isPage(HttpServletResponse made) {
		String type = made.getContentType();
		String caching = made.getHeader(HttpHeaders.CACHE_CONTROL);
		return made.getStatus() == HttpServletResponse.SC_OK && type != null && type.startsWith("text/html")
				&& made.getHeader(HttpHeaders.SET_COOKIE) == null && (caching == null || !caching.contains("no-store"));
	}

	private void answer(CachedPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.setHeader(HttpHeaders.ETAG, page.etag());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		response.setHeader(HttpHeaders.AGE, Long.toString(this.cache.age(page)));
		if (holds(request, page)) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		response.setContentType(page.contentType());
		byte[] body = bodyFor(request, page, response);
		response.setContentLength(body.length);
		if ("GET".equals(request.getMethod())) {
			response.getOutputStream().write(body);
		}
	}

	/** Weak comparison (RFC 9110 13.1.2): the quoted part of the tag decides. */
	private static boolean holds(HttpServletRequest request, CachedPage page) {
		String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
		return known != null && (known.contains(page.etag().substring(2)) || "*".equals(known.strip()));
	}

	private static byte[] bodyFor(HttpServletRequest request, CachedPage page, HttpServletResponse response) {
		String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
		if (accepted == null || !accepted.contains("gzip") || accepted.contains("gzip;q=0")) {
			return page.plain();
		}
		response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		return page.html();
	}

	/** A page is made in full even for those who ask for its headers only. */
	private static final class AsGet extends HttpServletRequestWrapper {

		private AsGet(HttpServletRequest request) {
			super(request);
		}

		@Override
		public String getMethod() {
			return "GET";
		}

	}

}
