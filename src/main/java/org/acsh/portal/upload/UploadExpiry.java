package org.acsh.portal.upload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.acsh.portal.storage.FileKeeper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Throws away uploads that nobody went on with. The file that one has become is kept as
 * long as the upload is remembered, for whoever is about to name it.
 */
@Component
class UploadExpiry implements FileKeeper {

	private static final Logger log = LoggerFactory.getLogger(UploadExpiry.class);

	private final UploadRows rows;

	private final UploadFolder folder;

	private final UploadProperties properties;

	private final JdbcClient database;

	private final Clock clock;

	UploadExpiry(UploadRows rows, UploadFolder folder, UploadProperties properties, JdbcClient database, Clock clock) {
		this.rows = rows;
		this.folder = folder;
		this.properties = properties;
		this.database = database;
		this.clock = clock;
	}

	@Override
	public Set<UUID> kept(Collection<UUID> files) {
		return database.sql("select file from upload where file = any(?)")
			.param(files.toArray(UUID[]::new))
			.query(UUID.class)
			.stream()
			.collect(Collectors.toSet());
	}

	/**
	 * Rows go first: a file without a row is found by its age, a row never misses its.
	 */
	@Scheduled(fixedDelay = 15, timeUnit = TimeUnit.MINUTES)
	void throwAway() {
		try {
			for (UUID id : rows.deleteExpired()) {
				folder.delete(id);
			}
			// Twice the time, as a row lives as long as its file rests.
			for (Path file : folder.restingSince(clock.instant().minus(properties.expiry().multipliedBy(2)))) {
				Files.deleteIfExists(file);
			}
		}
		catch (IOException | RuntimeException ex) {
			log.error("Old uploads could not be thrown away; the next try follows", ex);
		}
	}

}
