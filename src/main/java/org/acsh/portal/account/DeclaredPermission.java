package org.acsh.portal.account;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.acsh.portal.kernel.NotFoundException;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The second lock beside the security chains: a controller method that does not declare
 * who may call it is as good as not there, and so is one that the caller may not call.
 * Pages for everyone carry {@link PermitAll}, those of staff {@link RolesAllowed} with
 * the name of a {@link Role}; what a method declares counts before what its class does.
 */
@Component
class DeclaredPermission implements HandlerInterceptor, WebMvcConfigurer {

	private final ApplicationEventPublisher events;

	private final Throttle throttle;

	DeclaredPermission(ApplicationEventPublisher events, Throttle throttle) {
		this.events = events;
		this.throttle = throttle;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method && !isAllowed(method)) {
			caller().ifPresent((member) -> tell(member, request));
			throw new NotFoundException();
		}
		return true;
	}

	static boolean isDeclared(HandlerMethod method) {
		return isForEveryone(method) || roles(method).isPresent();
	}

	/** The roles that may call a method; empty where it is not for staff alone. */
	static Optional<RolesAllowed> roles(HandlerMethod method) {
		return isOn(method.getMethod(), PermitAll.class) ? Optional.empty() : nearest(method, RolesAllowed.class);
	}

	private static boolean isForEveryone(HandlerMethod method) {
		return !isOn(method.getMethod(), RolesAllowed.class) && nearest(method, PermitAll.class).isPresent();
	}

	private static boolean isAllowed(HandlerMethod method) {
		return isForEveryone(method) || roles(method).filter(DeclaredPermission::includesCaller).isPresent();
	}

	private static boolean includesCaller(RolesAllowed allowed) {
		return caller()
			.filter((member) -> Arrays.stream(allowed.value()).map(Role::valueOf).anyMatch(member.role()::includes))
			.isPresent();
	}

	private static Optional<Member> caller() {
		Authentication caller = SecurityContextHolder.getContext().getAuthentication();
		return (caller != null && caller.getPrincipal() instanceof Member member) ? Optional.of(member)
				: Optional.empty();
	}

	private void tell(Member member, HttpServletRequest request) {
		if (throttle.mayRecord("denial " + member.id())) {
			events
				.publishEvent(new Denial(member, request.getRequestURI().substring(request.getContextPath().length())));
		}
	}

	private static <A extends Annotation> Optional<A> nearest(HandlerMethod method, Class<A> declaration) {
		return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), declaration))
			.or(() -> Optional
				.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), declaration)));
	}

	private static boolean isOn(AnnotatedElement element, Class<? extends Annotation> declaration) {
		return AnnotatedElementUtils.hasAnnotation(element, declaration);
	}

}
