package org.acsh.portal.site;

import java.io.IOException;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.acsh.portal.kernel.GoneException;
import org.acsh.portal.kernel.MovedException;
import org.acsh.portal.kernel.NotFoundException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * The one place where an exception becomes an answer. What an exception says is for the
 * log; readers are told what it means for them.
 */
@ControllerAdvice
class ErrorAdvice {

	private static final Logger log = LoggerFactory.getLogger(ErrorAdvice.class);

	private static final String RETRY_SECONDS = "10";

	private static final String BUSY_SECONDS = "60";

	private final ErrorPage page;

	ErrorAdvice(ErrorPage page) {
		this.page = page;
	}

	@ExceptionHandler
	ModelAndView notFound(NotFoundException exception, HttpServletRequest request) {
		return this.page.notFound(request);
	}

	@ExceptionHandler
	ModelAndView gone(GoneException exception, HttpServletRequest request) {
		return this.page.page("error/410", HttpStatus.GONE, request).addObject("reason", exception.reason());
	}

	/** The other address is in the language that was asked for. */
	@ExceptionHandler
	void moved(MovedException exception, HttpServletRequest request, HttpServletResponse response) {
		response
			.setStatus(exception.isForEver() ? HttpServletResponse.SC_MOVED_PERMANENTLY : HttpServletResponse.SC_FOUND);
		// A browser asks again: what was merged or renamed may have been taken back.
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + exception.path());
	}

	/** A part of the path that cannot be read names nothing; a parameter is a mistake. */
	@ExceptionHandler
	ModelAndView unreadable(MethodArgumentTypeMismatchException exception, HttpServletRequest request) {
		boolean inPath = exception.getParameter().hasParameterAnnotation(PathVariable.class);
		return this.page.refused(inPath ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST, request);
	}

	/** Files have no language; the page about a missing one shall have the reader's. */
	@ExceptionHandler(NoResourceFoundException.class)
	void noFile(HttpServletResponse response) throws IOException {
		response.sendError(HttpServletResponse.SC_NOT_FOUND);
	}

	@ExceptionHandler({ TypeMismatchException.class, HttpMessageNotReadableException.class,
			InvalidParameterException.class })
	ModelAndView unreadable(HttpServletRequest request) {
		return this.page.refused(HttpStatus.BAD_REQUEST, request);
	}

	@ExceptionHandler({ DataAccessResourceFailureException.class, CannotCreateTransactionException.class,
			PessimisticLockingFailureException.class, QueryTimeoutException.class })
	ModelAndView unavailable(Exception exception, HttpServletRequest request, HttpServletResponse response) {
		response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
		return failed(HttpStatus.SERVICE_UNAVAILABLE, exception, request);
	}

	@ExceptionHandler
	ModelAndView busy(BusyException exception, HttpServletRequest request, HttpServletResponse response) {
		response.setHeader(HttpHeaders.RETRY_AFTER, BUSY_SECONDS);
		return page.page("error/503", HttpStatus.SERVICE_UNAVAILABLE, request);
	}

	/** What security refuses, the security chains answer. */
	@ExceptionHandler({ AccessDeniedException.class, AuthenticationException.class })
	void refusedBySecurity(RuntimeException refusal) {
		throw refusal;
	}

	/** Of what has begun to go out nothing can be taken back but the connection. */
	@ExceptionHandler
	ModelAndView other(Exception exception, HttpServletRequest request, HttpServletResponse response) throws Exception {
		if (response.isCommitted()) {
			throw exception;
		}
		if (exception instanceof ErrorResponse refusal && refusal.getStatusCode().is4xxClientError()) {
			refusal.getHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
			return this.page.refused(refusal.getStatusCode(), request);
		}
		return failed(HttpStatus.INTERNAL_SERVER_ERROR, exception, request);
	}

	/**
	 * Who reports the number on the page can be helped by what the log says beside it.
	 */
	ModelAndView failed(HttpStatusCode status, Throwable exception, HttpServletRequest request) {
		String errorId = UUID.randomUUID().toString().substring(0, 8);
		log.error("Error {} while answering {} {}", errorId, request.getMethod(), ErrorPage.address(request),
				exception);
		return this.page.failed(status, errorId, request);
	}

}
