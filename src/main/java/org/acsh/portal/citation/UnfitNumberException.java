package org.acsh.portal.citation;

/** Says why what was typed cannot be the number of a work, so that a form can tell. */
public class UnfitNumberException extends IllegalArgumentException {

	private final Reason reason;

	private final String found;

	private final String expected;

	UnfitNumberException(Reason reason, String found, String expected) {
		super(reason + ": " + found);
		this.reason = reason;
		this.found = found;
		this.expected = expected;
	}

	/** What is wrong with it. */
	public Reason reason() {
		return reason;
	}

	/** What there is: the number of digits, the last digit or the text as a whole. */
	public String found() {
		return found;
	}

	/** What there should be in its place, empty where nobody can know. */
	public String expected() {
		return expected;
	}

	/** What can be wrong with the number of a work. */
	public enum Reason {

		/** An ISBN has signs that are no digits. */
		ISBN_SIGNS,

		/** An ISBN has another number of digits than 10 or 13. */
		ISBN_LENGTH,

		/** An ISBN of 13 digits begins otherwise than with 978 or 979. */
		ISBN_PREFIX,

		/** The last digit of an ISBN does not fit the others. */
		ISBN_CHECK_DIGIT,

		/** An ISSN is not two groups of four digits. */
		ISSN_FORM,

		/** The last digit of an ISSN does not fit the others. */
		ISSN_CHECK_DIGIT,

		/** A DOI is not a prefix such as 10.1787, a slash and a name. */
		DOI_FORM

	}

}
