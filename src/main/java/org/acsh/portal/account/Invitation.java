package org.acsh.portal.account;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.acsh.portal.kernel.AbstractEntity;
import org.jspecify.annotations.Nullable;

/**
 * Lets whoever holds its link choose a password, once: for a new account or, where the
 * address has one already, for that. The first administrator's names nobody.
 */
@Entity
class Invitation extends AbstractEntity {

	private String tokenHash;

	private @Nullable String email;

	private @Nullable String name;

	@Enumerated(EnumType.STRING)
	private Role role;

	private @Nullable Long invitedBy;

	private Instant expiresAt;

	@SuppressWarnings("NullAway.Init")
	protected Invitation() {
	}

	/** An invitation that nobody gave and that makes an administrator. */
	Invitation(Secret token, Instant expiresAt) {
		this.tokenHash = token.hash();
		this.role = Role.ADMINISTRATOR;
		this.expiresAt = expiresAt;
	}

	Invitation(Secret token, InvitationForm form, Member host, Instant expiresAt) {
		this.tokenHash = token.hash();
		this.email = form.email();
		this.name = form.name();
		this.role = form.role();
		this.invitedBy = host.id();
		this.expiresAt = expiresAt;
	}

	/** The address invited, or null if whoever accepts says it. */
	public @Nullable String getEmail() {
		return email;
	}

	public @Nullable String getName() {
		return name;
	}

	public Role getRole() {
		return role;
	}

	public Instant getExpiresAt() {
		return expiresAt;
	}

	boolean isOpenAt(Instant moment) {
		return moment.isBefore(expiresAt);
	}

}
