package org.acsh.portal.upload;

import java.io.IOException;
import java.util.UUID;

import org.acsh.portal.account.Member;
import org.acsh.portal.storage.FileLimits;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/** Says how much may be on its way, so that one sender never fills the disk for all. */
@Component
class UploadQuota {

	private final UploadRows rows;

	private final UploadFolder folder;

	private final UploadProperties properties;

	private final FileLimits limits;

	UploadQuota(UploadRows rows, UploadFolder folder, UploadProperties properties, FileLimits limits) {
		this.rows = rows;
		this.folder = folder;
		this.properties = properties;
		this.limits = limits;
	}

	/** The most bytes of one upload. */
	DataSize largest() {
		return limits.ofAny();
	}

	/** Begins an upload; what is promised to others is counted as if it had come. */
	@Transactional(rollbackFor = Exception.class)
	Upload begin(UUID id, String name, long length, Member owner) throws IOException, RefusedUploadException {
		require(length > 0, HttpStatus.UNPROCESSABLE_CONTENT, "storage.refused.empty");
		require(length <= largest().toBytes(), HttpStatus.CONTENT_TOO_LARGE, "storage.refused.large",
				largest().toMegabytes());
		rows.lockBeginning();
		require(rows.open(owner.id()) < properties.mostOpen(), HttpStatus.TOO_MANY_REQUESTS, "upload.refused.many",
				properties.mostOpen());
		long free = folder.free() - rows.promised() - properties.keepFree().toBytes();
		require(length <= free, HttpStatus.INSUFFICIENT_STORAGE, "upload.refused.full");
		return rows.add(id, owner.id(), name, length);
	}

	private static void require(boolean isTrue, HttpStatus status, String key, Object... arguments)
			throws RefusedUploadException {
		if (!isTrue) {
			throw new RefusedUploadException(status, key, arguments);
		}
	}

}
