package org.acsh.portal.audit;

import java.util.Map;

import org.acsh.portal.account.AccountEvent;
import org.acsh.portal.account.AccountEvent.Subject;
import org.acsh.portal.account.Denial;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records what is done to accounts, in the transaction that does it; signing in and out,
 * which changes nothing, in one of its own.
 */
@Component
class AccountDeeds {

	private final AuditTrail trail;

	AccountDeeds(AuditTrail trail) {
		this.trail = trail;
	}

	@EventListener
	@Transactional
	public void record(AccountEvent event) {
		Verb verb = verb(event.deed());
		Deed deed = new Deed(event.actor(), verb.word(), null, Map.of());
		trail.record((event.subject() == null || event.isOwn()) ? deed : to(event.subject(), deed, verb));
	}

	/** Records in a transaction of its own what was refused. */
	@EventListener
	@Transactional
	public void record(Denial denial) {
		trail.record(Deed.by(denial.actor(), Verb.DENIED.word()).with("page", denial.path()));
	}

	private static Deed to(Subject subject, Deed deed, Verb verb) {
		Deed named = deed.with("member", subject.name());
		return verb.details().contains("role") ? named.with("role", subject.role().name()) : named;
	}

	private static Verb verb(AccountEvent.Deed deed) {
		return switch (deed) {
			case INVITED -> Verb.INVITED;
			case UNINVITED -> Verb.INVITATION_REVOKED;
			case JOINED -> Verb.INVITATION_ACCEPTED;
			case PASSWORD_OFFERED -> Verb.PASSWORD_OFFERED;
			case PASSWORD_CHANGED -> Verb.PASSWORD_CHANGED;
			case ROLE_CHANGED -> Verb.ROLE_CHANGED;
			case DISABLED -> Verb.DISABLED;
			case ENABLED -> Verb.ENABLED;
			case SIGNED_IN -> Verb.SIGNED_IN;
			case SIGNED_OUT -> Verb.SIGNED_OUT;
			case SIGN_IN_FAILED -> Verb.SIGN_IN_FAILED;
		};
	}

}
