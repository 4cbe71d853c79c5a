package org.acsh.portal.storage;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** A file that cannot be kept, with the words that tell whoever sent it what to do. */
public class RefusedFileException extends Exception {

	private static final long serialVersionUID = 1L;

	private final DefaultMessageSourceResolvable reason;

	/**
	 * A refusal.
	 * @param key of the message that says what to do
	 * @param arguments of the message
	 */
	public RefusedFileException(String key, Object... arguments) {
		super(key);
		this.reason = new DefaultMessageSourceResolvable(new String[] { key }, arguments);
	}

	/**
	 * A refusal for a reason that is known elsewhere.
	 * @param reason says what to do
	 */
	public RefusedFileException(MessageSourceResolvable reason) {
		super(reason.toString());
		this.reason = new DefaultMessageSourceResolvable(reason);
	}

	/** Says what to do. */
	public MessageSourceResolvable reason() {
		return reason;
	}

}
