package org.acsh.portal.partner;

/**
 * How often something was downloaded by readers.
 *
 * @param ever since it is counted
 * @param lately in the last thirty days
 * @param inTime since the partner's time began
 */
record Downloads(long ever, long lately, long inTime) {

	static final Downloads NONE = new Downloads(0, 0, 0);

	Downloads plus(Downloads other) {
		return new Downloads(ever + other.ever, lately + other.lately, inTime + other.inTime);
	}

}
