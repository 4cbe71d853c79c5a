package org.acsh.portal.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** The folder of bytes on their way, on the disk of those that are kept. */
@Component
class Incoming {

	/** Nobody is still sending what has not grown for so long. */
	private static final Duration LONGEST = Duration.ofDays(1);

	private final Path folder;

	Incoming(StorageProperties properties) {
		this.folder = properties.incoming();
	}

	/** A new file, closed to all other users. */
	Path file() throws IOException {
		return Files.createTempFile(folder, "", "");
	}

	/** Deletes what has stayed; returns how many files that were. */
	int sweep(Instant now) throws IOException {
		int gone = 0;
		for (Path file : stale(now.minus(LONGEST))) {
			gone += Files.deleteIfExists(file) ? 1 : 0;
		}
		return gone;
	}

	private List<Path> stale(Instant before) {
		try (Stream<Path> files = new OldFiles(before).in(folder)) {
			return files.toList();
		}
	}

}
