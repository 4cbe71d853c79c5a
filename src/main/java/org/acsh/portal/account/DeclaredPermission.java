package org.acsh.portal.account;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.acsh.portal.kernel.NotFoundException;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The second lock beside the security chains: a controller method that does not declare
 * who may call it is as good as not there. Pages for everyone carry {@link PermitAll}.
 */
@Component
class DeclaredPermission implements HandlerInterceptor, WebMvcConfigurer {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method && !isDeclared(method)) {
			throw new NotFoundException();
		}
		return true;
	}

	static boolean isDeclared(HandlerMethod method) {
		return AnnotatedElementUtils.hasAnnotation(method.getMethod(), PermitAll.class)
				|| AnnotatedElementUtils.hasAnnotation(method.getBeanType(), PermitAll.class);
	}

}
