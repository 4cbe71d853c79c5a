package org.acsh.portal.upload;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatus;

/**
 * An upload that is not begun, not gone on with, or whose file is not kept; with the
 * words that tell its owner what to do.
 */
public class RefusedUploadException extends Exception {

	private static final long serialVersionUID = 1L;

	private final HttpStatus status;

	private final DefaultMessageSourceResolvable reason;

	RefusedUploadException(HttpStatus status, String key, Object... arguments) {
		this(status, new DefaultMessageSourceResolvable(new String[] { key }, arguments));
	}

	RefusedUploadException(HttpStatus status, MessageSourceResolvable reason) {
		super(reason.toString());
		this.status = status;
		this.reason = new DefaultMessageSourceResolvable(reason);
	}

	/** By which the refusal is answered. */
	public HttpStatus status() {
		return status;
	}

	/** Says what to do. */
	public MessageSourceResolvable reason() {
		return reason;
	}

}
