package org.acsh.portal.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

/**
 * The right of one process to use a data directory. The operating system takes it back
 * when the process ends, however it ends.
 */
final class DataDirectoryLock implements AutoCloseable {

	// Far behind the text, which others shall read even where locks keep readers away.
	private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

	private final FileChannel channel;

	private DataDirectoryLock(FileChannel channel) {
		this.channel = channel;
	}

	/**
	 * Takes the directory, which is created where it does not exist.
	 * @throws DatabaseFailure when another process has it, or it cannot be written to
	 */
	static DataDirectoryLock take(DataDirectory directory) {
		try {
			directory.create();
			FileChannel channel = FileChannel.open(directory.lock(), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			return lock(channel, directory);
		}
		catch (IOException ex) {
			throw new DatabaseFailure(
					"The user %s cannot use %s as the portal's folder.".formatted(System.getProperty("user.name"),
							directory.path()),
					"Give the folder and all in it to this user, or name another one as portal.data-directory.", ex);
		}
	}

	private static DataDirectoryLock lock(FileChannel channel, DataDirectory directory) throws IOException {
		@Nullable FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
		if (lock == null) {
			channel.close();
			throw taken(directory);
		}
		String holder = Long.toString(ProcessHandle.current().pid());
		// Through the locked channel: closing any other one on this file would release
		// the lock.
		channel.truncate(0).write(StandardCharsets.UTF_8.encode(holder));
		return new DataDirectoryLock(channel);
	}

	private static DatabaseFailure taken(DataDirectory directory) throws IOException {
		String holder = Files.readString(directory.lock()).strip();
		return new DatabaseFailure(
				"Another portal, process %s, is using the data in %s.".formatted(holder, directory.path()),
				"Stop that process first, or give this portal a folder of its own as portal.data-directory.");
	}

	@Override
	public void close() {
		try {
			this.channel.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
