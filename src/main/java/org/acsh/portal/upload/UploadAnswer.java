package org.acsh.portal.upload;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How an upload stands, told to the script that sends it.
 *
 * @param isWhole whether all bytes have come and were found good
 * @param isPacked whether it is a ZIP file of other files
 * @param file the stored file, or null
 */
record UploadAnswer(UUID id, String name, boolean isWhole, boolean isPacked, @Nullable UUID file) {

	static UploadAnswer of(Upload upload) {
		return new UploadAnswer(upload.id(), upload.name(), upload.isFinished(), upload.isPacked(), upload.file());
	}

}
