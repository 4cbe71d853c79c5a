package org.acsh.portal.site;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Dresses every answer before anything else can give one. */
@Component
@Order(FilterOrder.HEADERS)
class SecurityHeadersFilter extends OncePerRequestFilter {

	private final SecurityHeaders headers;

	SecurityHeadersFilter(SecurityHeaders headers) {
		this.headers = headers;
	}

	/** The web server may have emptied the answer before it asked for an error page. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		this.headers.dress(response);
		chain.doFilter(request, response);
	}

}
