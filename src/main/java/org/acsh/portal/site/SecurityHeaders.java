package org.acsh.portal.site;

import java.util.Map;
import java.util.TreeMap;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

/**
 * The headers that dress every answer the portal gives: pages, files, redirects, errors
 * and what the web server refuses by itself.
 */
@Component
public class SecurityHeaders {

	private static final String CONTENT_SECURITY_POLICY = String.join("; ", "default-src 'none'", "style-src 'self'",
			"font-src 'self'", "img-src 'self'", "script-src 'self'", "connect-src 'self'", "manifest-src 'self'",
			"frame-src https://www.youtube-nocookie.com https://player.vimeo.com", "form-action 'self'",
			"base-uri 'none'", "frame-ancestors 'none'");

	private static final String PERMISSIONS_POLICY = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

	private final Map<String, String> headers = new TreeMap<>();

	SecurityHeaders(SiteProperties properties) {
		this.headers.put("Content-Security-Policy", CONTENT_SECURITY_POLICY);
		this.headers.put("X-Content-Type-Options", "nosniff");
		this.headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
		this.headers.put("Permissions-Policy", PERMISSIONS_POLICY);
		this.headers.put("Cross-Origin-Opener-Policy", "same-origin");
		this.headers.put("Cross-Origin-Resource-Policy", "same-origin");
		if ("https".equals(properties.baseUrl().getScheme())) {
			this.headers.put("Strict-Transport-Security", "max-age=31536000");
		}
	}

	/** Gives an answer the headers, in place of those of the same names. */
	public void dress(HttpServletResponse response) {
		this.headers.forEach(response::setHeader);
	}

}
