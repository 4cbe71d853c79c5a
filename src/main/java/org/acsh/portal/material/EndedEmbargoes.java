package org.acsh.portal.material;

import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Lets pages be made anew once an embargo has ended. Bytes need no telling: whether they
 * may be had is asked at every request.
 */
@Component
class EndedEmbargoes {

	private static final Logger log = LoggerFactory.getLogger(EndedEmbargoes.class);

	private final JdbcClient database;

	EndedEmbargoes(JdbcClient database) {
		this.database = database;
	}

	@Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
	void attempt() {
		try {
			forget();
		}
		catch (DataAccessException | TransactionException ex) {
			log.error("Ended embargoes could not be looked for; the next try follows", ex);
		}
	}

	/**
	 * Forgets embargoes that have ended. Only then is the table written to, for each
	 * statement on it ends the life of finished pages.
	 */
	void forget() {
		if (!database.sql("select from material where embargo_until <= now() limit 1").query().listOfRows().isEmpty()) {
			database.sql("update material set embargo_until = null where embargo_until <= now()").update();
		}
	}

}
