package org.acsh.portal.site;

import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only to the portal's own names; a request for any other host was misdirected
 * (RFC 9110 15.5.20).
 */
@Component
@Order(FilterOrder.HOST)
class HostFilter extends OncePerRequestFilter {

	private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

	private final Set<String> hosts = new HashSet<>(LOCAL);

	HostFilter(SiteProperties properties) {
		this.hosts.add(plain(properties.baseUrl().getHost()));
		properties.hosts().stream().map(HostFilter::plain).forEach(this.hosts::add);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (this.hosts.contains(plain(request.getServerName()))) {
			chain.doFilter(request, response);
			return;
		}
		response.sendError(HttpStatus.MISDIRECTED_REQUEST.value());
	}

	private static String plain(String host) {
		return host.toLowerCase(Locale.ROOT);
	}

}
