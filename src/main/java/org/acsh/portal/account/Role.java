package org.acsh.portal.account;

import java.util.Arrays;
import java.util.List;

/** What an account may do, each role including those before it. */
public enum Role {

	/** Sees what is open to the partners of a programme. */
	PARTNER("/partner"),

	/** Writes, previews and publishes. */
	EDITOR("/staff"),

	/** Also invites others and says what they may do. */
	ADMINISTRATOR("/staff");

	private final String home;

	Role(String home) {
		this.home = home;
	}

	/** The roles of those who work for the programme's hub. */
	public static List<Role> ofStaff() {
		return Arrays.stream(values()).filter(Role::isOfStaff).toList();
	}

	/** Whether this role may do all that another one may. */
	public boolean includes(Role other) {
		return compareTo(other) >= 0;
	}

	/** Whether it is a role of those who work for the programme's hub. */
	public boolean isOfStaff() {
		return includes(EDITOR);
	}

	/** Where it begins after signing in: an address without the language. */
	String home() {
		return home;
	}

}
