package org.acsh.portal.site;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The one clock that every room asks for the time; its zone is the hub's, by which a day
 * begins and ends.
 */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

	@Bean
	Clock clock(SiteProperties properties) {
		return Clock.system(properties.zone());
	}

}
