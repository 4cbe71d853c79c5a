package org.acsh.portal.storage;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * All that is kept, and how it fares.
 *
 * @param types what files there are, those of most bytes first
 * @param pictures how many pictures were made of files
 * @param pictureSize of them, same bytes counted once
 * @param blobs how many bytes of different hashes there are, files and pictures together
 * @param unread how many of them were never read since they came
 * @param lastRead when any were last read and hashed, or null
 * @param longestUnread of all, when that was last read which was not for longest; when it
 * came, if it never was; null where nothing is kept
 */
public record Stock(List<OfType> types, int pictures, FileSize pictureSize, int blobs, int unread,
		@Nullable Instant lastRead, @Nullable Instant longestUnread) {

	/** How many files there are. */
	public int files() {
		return types.stream().mapToInt(OfType::files).sum();
	}

	/** What the files and pictures take, same bytes counted once. */
	public FileSize size() {
		return new FileSize(pictureSize.bytes() + types.stream().mapToLong(type -> type.size().bytes()).sum());
	}

	/**
	 * The files of a type.
	 *
	 * @param files how many there are
	 * @param size of them, same bytes counted once
	 */
	public record OfType(FileType type, int files, FileSize size) {

		/** How readers call the type, such as "PDF". */
		public String format() {
			return type.extension().toUpperCase(Locale.ROOT);
		}

	}

}
