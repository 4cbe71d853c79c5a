package org.acsh.portal.document;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Says that what was posted cannot come from a form of the portal. */
public class MalformedFormException extends ErrorResponseException {

	MalformedFormException(String problem) {
		super(HttpStatus.BAD_REQUEST, ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, problem), null);
	}

}
