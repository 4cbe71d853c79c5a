package org.acsh.portal.account;

import java.util.List;

import org.acsh.portal.kernel.Secret;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.session.SessionIdGenerator;

/**
 * The chain of staff and partners: all that needs a session. A change is only made for
 * one of the portal's own pages, shown by the browser's word for it or by the session's
 * token.
 */
@Configuration(proxyBeanMethods = false)
class StaffSecurityConfiguration {

	@Bean
	@Order(1)
	SecurityFilterChain staff(HttpSecurity http, StaffSessions sessions, KeptPosts posts, SameOrigin sameOrigin,
			FormTokens tokens, SignInFirst signInFirst) {
		return http.securityMatcher("/staff/**", "/partner/**", "/sign-in", "/sign-out", "/invitations/**")
			.authorizeHttpRequests((requests) -> requests.requestMatchers("/staff/**", "/partner/**")
				.authenticated()
				.requestMatchers("/sign-in", "/sign-out", "/invitations/**")
				.permitAll()
				.anyRequest()
				.denyAll())
			.securityContext((context) -> context.securityContextRepository(sessions))
			.requestCache((cache) -> cache.requestCache(posts))
			.csrf((csrf) -> csrf.csrfTokenRepository(tokens).ignoringRequestMatchers(sameOrigin))
			.addFilterBefore(new StrangersBytes(signInFirst), CsrfFilter.class)
			.exceptionHandling((refusals) -> refusals.authenticationEntryPoint(signInFirst))
			.headers((headers) -> headers.defaultsDisabled()
				.addHeaderWriter(new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "no-store")))
			.logout(AbstractHttpConfigurer::disable)
			.build();
	}

	/**
	 * What could be known of a session before it is someone's must not be worth a thing.
	 */
	@Bean
	SessionAuthenticationStrategy sessionRenewal(FormTokens tokens) {
		return new CompositeSessionAuthenticationStrategy(
				List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(tokens)));
	}

	@Bean
	SessionIdGenerator sessionIds() {
		return () -> Secret.random().text();
	}

}
