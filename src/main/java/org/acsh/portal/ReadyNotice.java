package org.acsh.portal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells who started the portal where to find it, once it answers. */
@Component
class ReadyNotice implements ApplicationListener<ApplicationReadyEvent> {

	private static final Logger log = LoggerFactory.getLogger(ReadyNotice.class);

	@Override
	public void onApplicationEvent(ApplicationReadyEvent event) {
		Environment environment = event.getApplicationContext().getEnvironment();
		log.info("The portal is ready at http://localhost:{}{}/", environment.getProperty("local.server.port"),
				environment.getProperty("server.servlet.context-path", ""));
	}

}
