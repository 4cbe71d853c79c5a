package org.acsh.portal.account;

import org.acsh.portal.site.BaseAddress;
import org.acsh.portal.site.Languages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Invites whoever started the portal to administer it: there are no default users and
 * passwords.
 */
@Component
class FirstAdministrator {

	private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

	private final AccountRepository accounts;

	private final InvitationService invitations;

	private final AccountProperties properties;

	private final BaseAddress base;

	private final Languages languages;

	FirstAdministrator(AccountRepository accounts, InvitationService invitations, AccountProperties properties,
			BaseAddress base, Languages languages) {
		this.accounts = accounts;
		this.invitations = invitations;
		this.properties = properties;
		this.base = base;
		this.languages = languages;
	}

	@Order(2)
	@EventListener(ApplicationReadyEvent.class)
	void invite() {
		if (accounts.count() == 0) {
			log.info("Create the first administrator: {}", link());
		}
		else if (properties.administratorLink()) {
			log.info("Create another administrator: {}", link());
		}
	}

	private String link() {
		String language = languages.all().getFirst().tag();
		return base.of("/" + language + "/invitations/" + invitations.inviteFirst().text());
	}

}
