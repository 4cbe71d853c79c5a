package org.acsh.portal.deposit;

import org.acsh.portal.desk.Shortcut;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads to the deposit from the list of materials and from the pages of each event. */
@Configuration(proxyBeanMethods = false)
class DepositShortcuts {

	@Bean
	Shortcut depositOfMaterials() {
		return new Shortcut("materials", "/materials/deposit", "deposit.title");
	}

	@Bean
	Shortcut depositOfEvent() {
		return new Shortcut("events", "/materials/deposit?event={slug}", "deposit.title.event");
	}

}
