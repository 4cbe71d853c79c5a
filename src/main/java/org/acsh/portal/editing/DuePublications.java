package org.acsh.portal.editing;

import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

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

	@Scheduled(fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
	void publishAllDue() {
		try {
			while (publishOneDue()) {
				log.info("Published on schedule");
			}
		}
		catch (DataAccessException | TransactionException ex) {
			log.error("What is due could not be published; the next try follows", ex);
		}
	}

	/** One that cannot be published must not keep the others waiting. */
	private boolean publishOneDue() {
		try {
			return publishing.publishDue();
		}
		catch (DataAccessResourceFailureException | TransientDataAccessException | TransactionException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			log.error("What was due is taken off the schedule", ex);
			publishing.giveUpDue();
			return true;
		}
	}

}
