package org.acsh.portal.usage;

import org.acsh.portal.desk.DeskSection;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads staff to what is downloaded. */
@Configuration(proxyBeanMethods = false)
class UsageSection {

	@Bean
	DeskSection usage() {
		return new DeskSection("/usage", "usage.usage");
	}

}
