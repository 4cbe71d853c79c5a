package org.acsh.portal.storage;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where files are kept.
 *
 * @param directory of the bytes, and of those that are on their way
 * @param grace for how long what nothing names is kept
 */
@ConfigurationProperties("portal.storage")
public record StorageProperties(@DefaultValue("data/files") Path directory,
		@DefaultValue("7d") Duration grace) {

	/** The folder of bytes that are kept. */
	Path kept() {
		return directory.resolve("kept");
	}

	/** The folder of bytes on their way, on the same disk as those that are kept. */
	public Path incoming() {
		return directory.resolve("incoming");
	}

}
