package org.acsh.portal.account;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.acsh.portal.kernel.AbstractEntity;
import org.acsh.portal.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * Lets whoever holds its link choose a password, once: for a new account or for the one
 * that it was made for. The first administrator's names nobody.
 */
@Entity
class Invitation extends AbstractEntity {

	private String tokenHash;

	private @Nullable String email;

	private @Nullable String name;

	@Enumerated(EnumType.STRING)
	private Role role;

	private @Nullable Long invitedBy;

	private @Nullable Long renews;

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

	/** A link by which the owner of an account chooses another password. */
	Invitation(Secret token, Account owner, Member host, Instant expiresAt) {
		this(token, new InvitationForm(owner.getEmail(), owner.getName(), owner.getRole()), host, expiresAt);
		this.renews = owner.getId();
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

	/** Whom it is for; null if whoever accepts says it. */
	AccountEvent.@Nullable Subject subject() {
		return (name != null) ? new AccountEvent.Subject(renews, name, role) : null;
	}

	/** The id of the account whose password it renews; empty if it makes a new one. */
	Optional<Long> renewedAccount() {
		return Optional.ofNullable(renews);
	}

}
