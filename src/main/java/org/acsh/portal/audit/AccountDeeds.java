package org.acsh.portal.audit;

import org.acsh.portal.account.AccountEvent;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Records what is done to accounts, in the transaction that does it. */
@Component
class AccountDeeds {

	private final AuditTrail trail;

	AccountDeeds(AuditTrail trail) {
		this.trail = trail;
	}

	@EventListener
	void record(AccountEvent event) {
		Deed deed = Deed.by(event.actor(), verb(event.deed()).word());
		boolean own = event.subject().equals(event.actor().name());
		trail.record((own || event.subject().isBlank()) ? deed : deed.with("member", event.subject()));
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
		};
	}

}
