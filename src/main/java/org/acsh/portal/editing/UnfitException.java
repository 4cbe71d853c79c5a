package org.acsh.portal.editing;

import org.springframework.validation.BindingResult;

/** Something in a form keeps it from being published. */
public class UnfitException extends RuntimeException {

	private final transient BindingResult problems;

	UnfitException(BindingResult problems) {
		super(problems.getErrorCount() + " problems");
		this.problems = problems;
	}

	/** What it is, by the form's field names. */
	public BindingResult problems() {
		return problems;
	}

}
