package org.acsh.portal.kernel;

/**
 * Says why something that a person typed cannot be understood, so that a form can tell
 * what to do about it.
 */
public class UnreadableException extends IllegalArgumentException {

	private final Reason reason;

	UnreadableException(Reason reason, String typed) {
		super(reason + ": " + typed);
		this.reason = reason;
	}

	/** What is wrong with what was typed. */
	public Reason reason() {
		return reason;
	}

	/** What can be wrong with what was typed. */
	public enum Reason {

		/** No date or period is known to be written so. */
		NO_DATE,

		/** A day and a month in figures that can be taken for each other: "5/12/2024". */
		MONTH_IN_FIGURES,

		/** The calendar does not have this day: "31 June 2024". */
		NO_SUCH_DAY,

		/** The period ends before it starts. */
		ENDS_BEFORE_START,

		/** A period where one date is asked for. */
		MORE_THAN_ONE_DATE,

		/** No number is known to be written so. */
		NO_COUNT

	}

}
