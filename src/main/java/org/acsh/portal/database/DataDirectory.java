package org.acsh.portal.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The folder in which the portal keeps the database that it brings along.
 *
 * @param path absolute
 */
record DataDirectory(Path path) {

	/** Creates the folder where it is missing, and closes it to all other users. */
	void create() throws IOException {
		Files.createDirectories(this.path);
		@Nullable PosixFileAttributeView access = Files.getFileAttributeView(this.path, PosixFileAttributeView.class);
		if (access != null) {
			access.setPermissions(PosixFilePermissions.fromString("rwx------"));
		}
	}

	/** The files of the server. */
	Path cluster() {
		return this.path.resolve("postgres");
	}

	/** A cluster on its way: not yet known to be whole, never anyone's data. */
	Path unfinishedCluster() {
		return this.path.resolve("postgres.unfinished");
	}

	/**
	 * The server's programs, unpacked here so that no other user of the machine can
	 * change them.
	 */
	Path programs() {
		return this.path.resolve("postgres-programs");
	}

	/** What the server itself has to say. */
	Path log() {
		return this.path.resolve("postgres.log");
	}

	/** Whose lock says that a portal is using the directory. */
	Path lock() {
		return this.path.resolve("portal.lock");
	}

	/** Holds the database owner's password, readable by who runs the portal only. */
	Path passwordFile() {
		return this.path.resolve("postgres.password");
	}

	/** The database owner's password, made up on the first call. */
	String password() {
		try {
			if (Files.notExists(passwordFile())) {
				makeUpPassword();
			}
			return Files.readString(passwordFile()).strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void makeUpPassword() throws IOException {
		// A temporary file is created readable by its owner only, on every system.
		Path draft = Files.createTempFile(this.path, "postgres", ".password");
		Files.writeString(draft, UUID.randomUUID().toString());
		Files.move(draft, passwordFile(), StandardCopyOption.ATOMIC_MOVE);
	}

}
