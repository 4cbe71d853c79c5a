package org.acsh.portal.storage;

/**
 * Bytes on their way to a reader who may have them.
 *
 * @param digest of the bytes
 * @param size in bytes
 * @param mediaType of a {@link FileType}, or of a file that the portal makes
 * @param name under which the reader saves them, in any script
 * @param inline whether a browser may show them in a page's place; it may only where
 * their type allows
 * @param isPublic whether everybody may have them
 */
public record Delivered(Digest digest, long size, String mediaType, String name, boolean inline, boolean isPublic) {

	/** A file for saving. */
	public static Delivered attached(StoredFile file, boolean isPublic) {
		return new Delivered(file.digest(), file.size(), file.type().mediaType(), file.name(), false, isPublic);
	}

	/** A picture for looking at. */
	public static Delivered shown(Picture picture, String name, boolean isPublic) {
		return new Delivered(picture.digest(), picture.size(), picture.type().mediaType(), name, true, isPublic);
	}

	/** Whether a browser is asked to show them. */
	boolean isShown() {
		return inline && FileType.of(mediaType).filter(FileType::isShownInline).isPresent();
	}

}
