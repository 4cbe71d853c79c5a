package org.acsh.portal.meeting;

import org.acsh.portal.desk.DeskSection;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads staff to what is to be followed up. */
@Configuration(proxyBeanMethods = false)
class FollowUpSection {

	@Bean
	DeskSection followUp() {
		return new DeskSection("/follow-up", "meeting.followup");
	}

}
