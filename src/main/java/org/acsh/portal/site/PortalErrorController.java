package org.acsh.portal.site;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.acsh.portal.kernel.NotFoundException;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows the error page for what was refused or failed outside of any controller: filters,
 * the firewall, a template.
 */
@Controller
@PermitAll
class PortalErrorController implements ErrorController {

	private final ErrorPage page;

	private final ErrorAdvice advice;

	PortalErrorController(ErrorPage page, ErrorAdvice advice) {
		this.page = page;
		this.advice = advice;
	}

	@RequestMapping("/error")
	ModelAndView error(HttpServletRequest request) {
		if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code)) {
			throw new NotFoundException();
		}
		HttpStatusCode status = HttpStatusCode.valueOf(code);
		if (status.is4xxClientError()) {
			return this.page.refused(status, request);
		}
		Object exception = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
		Throwable cause = (exception instanceof Throwable thrown) ? thrown
				: new IllegalStateException("Status " + code);
		return this.advice.failed(status, cause, request);
	}

}
