package org.acsh.portal.starter;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Loads the starter content before the first reader can connect. A second portal that
 * starts at the same moment waits for the first one's row and then loads nothing.
 */
@Component
class StarterLoader implements SmartInitializingSingleton {

	private static final Logger log = LoggerFactory.getLogger(StarterLoader.class);

	private final StarterProperties properties;

	private final List<StarterContent> parts;

	private final JdbcClient database;

	private final TransactionOperations transaction;

	StarterLoader(StarterProperties properties, List<StarterContent> parts, JdbcClient database,
			TransactionOperations transaction) {
		this.properties = properties;
		this.parts = parts;
		this.database = database;
		this.transaction = transaction;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (properties.enabled()) {
			transaction.executeWithoutResult(status -> loadOnce());
		}
	}

	private void loadOnce() {
		// Another portal may be loading; its load may take longer than locks are waited
		// for.
		database.sql("set local lock_timeout = '2min'").update();
		if (database.sql("insert into starter_content default values on conflict do nothing").update() == 1) {
			parts.forEach(StarterContent::load);
			log.info("The starter content is loaded.");
		}
	}

}
