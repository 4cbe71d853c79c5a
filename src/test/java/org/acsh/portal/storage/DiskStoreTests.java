package org.acsh.portal.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The disk keeps what every place for bytes promises. */
class DiskStoreTests extends BlobStoreContract {

	@TempDir
	Path folder;

	@Override
	BlobStore store() {
		return new DiskStore(folder);
	}

	@Override
	void damage(Digest name, String text) throws IOException {
		Path place = place().path(name).orElseThrow();
		Files.createDirectories(place.getParent());
		Files.writeString(place, text);
	}

	@Test
	void leavesOtherFilesAlone() throws IOException {
		Files.writeString(Files.createDirectory(folder.resolve("lost+found")).resolve("note"), "");
		Files.writeString(folder.resolve("note"), "");
		try (Stream<Digest> old = place().olderThan(Instant.MAX)) {
			assertThat(old).isEmpty();
		}
	}

}
