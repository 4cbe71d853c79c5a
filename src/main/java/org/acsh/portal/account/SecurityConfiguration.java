package org.acsh.portal.account;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * The security chains beside that of staff. A request belongs to the first chain that
 * claims it; the chain of the readers claims what is left and is therefore the last.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	/** Health checks come on a port of their own and are all that is answered there. */
	@Bean
	@Order(0)
	SecurityFilterChain health(HttpSecurity http) {
		return stateless(http).securityMatcher(EndpointRequest.toAnyEndpoint())
			.authorizeHttpRequests((requests) -> requests.requestMatchers(EndpointRequest.to(HealthEndpoint.class))
				.permitAll()
				.anyRequest()
				.denyAll())
			.build();
	}

	/**
	 * Readers: no session, no cookie, nothing to sign in to. They can only look, so there
	 * is nothing a forged request could do.
	 */
	@Bean
	@Order(Ordered.LOWEST_PRECEDENCE)
	SecurityFilterChain readers(HttpSecurity http) {
		return stateless(http)
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.requestMatchers(HttpMethod.GET)
				.permitAll()
				.requestMatchers(HttpMethod.HEAD)
				.permitAll()
				.anyRequest()
				.denyAll())
			.exceptionHandling((refusals) -> refusals.authenticationEntryPoint(onlyToLookAt()))
			.build();
	}

	/** The headers are set by the room site, on every answer and in one place. */
	private static HttpSecurity stateless(HttpSecurity http) {
		return http.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.headers(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable);
	}

	private static AuthenticationEntryPoint onlyToLookAt() {
		return (request, response, refusal) -> {
			response.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
			response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
		};
	}

	/** Methods are refused by the chains, with an answer that says which are allowed. */
	@Bean
	StrictHttpFirewall firewall() {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setUnsafeAllowAnyHttpMethod(true);
		return firewall;
	}

	@Bean
	RequestRejectedHandler rejectedRequests() {
		return new HttpStatusRequestRejectedHandler();
	}

	/**
	 * Staff sign in on their page only; without this Spring Boot would make up a user.
	 */
	@Bean
	AuthenticationManager nobody() {
		return (credentials) -> {
			throw new AuthenticationServiceException("There is nothing to sign in to");
		};
	}

}
