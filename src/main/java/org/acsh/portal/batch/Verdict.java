package org.acsh.portal.batch;

/** What a deed that is done to many contents does to one of them, or why it does not. */
public enum Verdict {

	/** Readers see it for the first time. */
	SHOWN(true),

	/** Readers see its newest revision in place of an earlier one. */
	RENEWED(true),

	/** Readers no longer see it. */
	TAKEN_AWAY(true),

	/** Foreseen: others name it, so it can be withdrawn, but its page cannot be gone. */
	NAMED(true),

	/** It has the topic, and readers see that. */
	TAGGED(true),

	/** It has the topic in its draft, which readers do not see yet. */
	TAGGED_IN_DRAFT(true),

	/** Readers see the newest revision already. */
	UP_TO_DATE(false),

	/** Readers do not see it anyway. */
	NOT_SHOWN(false),

	/** It has the topic already. */
	TAGGED_ALREADY(false),

	/** Contents of its kind have no topics. */
	WITHOUT_TOPICS(false),

	/** Something in its form has to be corrected first. */
	UNFIT(false),

	/** A second person has to approve it first. */
	UNREVIEWED(false),

	/** It becomes public at a set time, which only its own page may change. */
	SCHEDULED(false),

	/**
	 * It was taken away from readers for a reason, which only its own page may overrule.
	 */
	TAKEN_BACK(false),

	/** Others name it, whose links would lead nowhere. */
	IN_USE(false),

	/** It was thrown away. */
	DISCARDED(false),

	/** Somebody has changed it since it was chosen. */
	CHANGED(false);

	private final boolean change;

	Verdict(boolean change) {
		this.change = change;
	}

	/** Whether something is done to the content. */
	public boolean isChange() {
		return change;
	}

}
