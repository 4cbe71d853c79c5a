package org.acsh.portal.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives rows to bytes and takes them away, one at a time for the same bytes. A row comes
 * after its bytes and goes before them, so none is ever without them.
 */
@Component
class Ledger {

	private final BlobStore blobs;

	private final BlobRows rows;

	Ledger(BlobStore blobs, BlobRows rows) {
		this.blobs = blobs;
		this.rows = rows;
	}

	/**
	 * Names bytes that were put. If a sweep has taken them since, for nothing named them
	 * yet, they are put again, while no sweep can.
	 * @param received the bytes
	 * @param naming writes what names them
	 */
	@Transactional(rollbackFor = IOException.class)
	<T> T enter(Digest digest, Path received, Supplier<T> naming) throws IOException {
		rows.lock(digest);
		long size = Files.size(received);
		if (!blobs.has(digest, size)) {
			blobs.put(digest, received);
		}
		rows.add(digest, size);
		return naming.get();
	}

	/** Takes away the row of bytes that nothing names; says whether there was one. */
	@Transactional
	boolean strike(Digest digest, Instant before) {
		rows.lock(digest);
		return rows.removeUnnamed(digest, before);
	}

	/** Takes bytes away that have no row; says whether there were such. */
	@Transactional(rollbackFor = IOException.class)
	boolean discard(Digest digest) throws IOException {
		rows.lock(digest);
		if (rows.has(digest)) {
			return false;
		}
		blobs.delete(digest);
		return true;
	}

}
