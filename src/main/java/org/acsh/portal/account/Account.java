package org.acsh.portal.account;

import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.acsh.portal.kernel.AbstractEntity;

/** What a member of staff or a partner signs in to. */
@Entity
class Account extends AbstractEntity {

	private String email;

	private String name;

	@Enumerated(EnumType.STRING)
	private Role role;

	private String password;

	private boolean disabled;

	private int era;

	@SuppressWarnings("NullAway.Init")
	protected Account() {
	}

	Account(String email, String name, Role role, String passwordHash) {
		this.email = email;
		this.name = name;
		this.role = role;
		this.password = passwordHash;
	}

	public String getEmail() {
		return email;
	}

	public String getName() {
		return name;
	}

	public Role getRole() {
		return role;
	}

	String getPassword() {
		return password;
	}

	public boolean isDisabled() {
		return disabled;
	}

	/** Sessions begun in an earlier era are over. */
	int getEra() {
		return era;
	}

	Member member() {
		return new Member(Objects.requireNonNull(getId()), name, role);
	}

	boolean isActiveAdministrator() {
		return role == Role.ADMINISTRATOR && !disabled;
	}

	void changeRole(Role role) {
		this.role = role;
	}

	void changePassword(String passwordHash) {
		password = passwordHash;
		era++;
	}

	void disable() {
		disabled = true;
		era++;
	}

	void enable() {
		disabled = false;
	}

}
