package org.acsh.portal.storage;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
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
	 * Names bytes.
	 * @param naming writes what names them
	 * @return empty if the bytes are not there
	 */
	@Transactional(rollbackFor = IOException.class)
	<T> Optional<T> enter(Digest digest, long size, Supplier<T> naming) throws IOException {
		rows.lock(digest);
		if (!blobs.has(digest, size)) {
			return Optional.empty();
		}
		rows.add(digest, size);
		return Optional.of(naming.get());
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
