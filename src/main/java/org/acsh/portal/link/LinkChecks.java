package org.acsh.portal.link;

import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Looks at links now and then: one after another, at most thirty a minute, so that no
 * server is troubled.
 */
@Component
class LinkChecks {

	private static final Logger log = LoggerFactory.getLogger(LinkChecks.class);

	private final LinkService links;

	LinkChecks(LinkService links) {
		this.links = links;
	}

	@Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
	void note() {
		attempt(links::note);
	}

	@Scheduled(initialDelay = 90, fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
	void askOne() {
		if (links.isOn()) {
			attempt(links::askOne);
		}
	}

	private static void attempt(Runnable deed) {
		try {
			deed.run();
		}
		catch (DataAccessException | TransactionException ex) {
			log.error("Links could not be looked at; the next try follows", ex);
		}
	}

}
