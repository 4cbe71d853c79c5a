package org.acsh.portal.storage;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where files are kept, and how they are sent and looked after.
 *
 * @param directory of the bytes, and of those that are on their way
 * @param grace for how long what nothing names is kept
 * @param readWithin the time in which all bytes are read and hashed again
 * @param readingRate the most bytes read a second for that
 * @param handOver who carries files to readers
 * @param frontServerPrefix under which the front server has the folder of the bytes
 * @param s3 the store for bytes that stands in the folder's place, or null
 */
@ConfigurationProperties("portal.storage")
public record StorageProperties(@DefaultValue("data/files") Path directory, @DefaultValue("7d") Duration grace,
		@DefaultValue("30d") Duration readWithin, @DefaultValue("20MB") DataSize readingRate,
		@DefaultValue("none") HandOver handOver, @DefaultValue("/kept/") String frontServerPrefix,
		@Nullable S3Properties s3) {

	/** The folder of bytes that are kept. */
	Path kept() {
		return directory.resolve("kept");
	}

	/** The folder of bytes on their way, on the same disk as those that are kept. */
	public Path incoming() {
		return directory.resolve("incoming");
	}

	/** Who carries files to readers once the portal has let them have them. */
	public enum HandOver {

		/** The portal. */
		NONE,

		/** The front server, from the portal's disk (X-Accel-Redirect). */
		X_ACCEL,

		/** The S3 store, to whoever has an address that it has signed. */
		REDIRECT

	}

}
