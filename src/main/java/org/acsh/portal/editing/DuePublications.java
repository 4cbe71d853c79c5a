package org.acsh.portal.editing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Publishes what is due. The schedule is the table itself, so that a restart forgets
 * nothing, and several portals on one database publish each content once.
 */
@Component
@EnableScheduling
class DuePublications {

	private static final Logger log = LoggerFactory.getLogger(DuePublications.class);

	private final PublishingService publishing;

	DuePublications(PublishingService publishing) {
		this.publishing = publishing;
	}

	@Scheduled(fixedDelayString = "${portal.editing.publish-every:5s}")
	void publishAllDue() {
		try {
			while (publishing.publishDue()) {
				log.info("Published on schedule");
			}
		}
		catch (RuntimeException ex) {
			log.error("What is due could not be published; the next try follows", ex);
		}
	}

}
