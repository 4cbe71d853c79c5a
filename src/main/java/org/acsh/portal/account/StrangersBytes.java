package org.acsh.portal.account;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends whoever is not signed in away before the first look into a form with files, since
 * that look would take all of them in.
 */
class StrangersBytes extends OncePerRequestFilter {

	private final SignInFirst signInFirst;

	StrangersBytes(SignInFirst signInFirst) {
		this.signInFirst = signInFirst;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String type = request.getContentType();
		return type == null || !type.toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)
				|| SecurityContextHolder.getContext().getAuthentication() != null;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		signInFirst.commence(request, response, new InsufficientAuthenticationException("Not signed in"));
	}

}
