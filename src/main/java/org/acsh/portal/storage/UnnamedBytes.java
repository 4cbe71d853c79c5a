package org.acsh.portal.storage;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** Bytes that neither a file nor a picture has, with a row or without one. */
@Component
class UnnamedBytes {

	private static final int SOME = 500;

	private final BlobStore blobs;

	private final Ledger ledger;

	private final BlobRows rows;

	private final StorageProperties properties;

	UnnamedBytes(BlobStore blobs, Ledger ledger, BlobRows rows, StorageProperties properties) {
		this.blobs = blobs;
		this.ledger = ledger;
		this.rows = rows;
		this.properties = properties;
	}

	/** Takes them away, their rows first; returns of how many. */
	int sweep(Instant now) throws IOException {
		Instant before = now.minus(properties.grace());
		rows.unnamed(before).forEach(digest -> ledger.strike(digest, before));
		blobs.forgetUnfinished(before);
		return discardBefore(before);
	}

	private int discardBefore(Instant before) throws IOException {
		int gone = 0;
		try (Stream<Digest> old = blobs.olderThan(before)) {
			Iterator<Digest> each = old.iterator();
			while (each.hasNext()) {
				gone += discard(rows.lacking(next(each)));
			}
		}
		return gone;
	}

	private int discard(Collection<Digest> digests) throws IOException {
		int gone = 0;
		for (Digest digest : digests) {
			gone += ledger.discard(digest) ? 1 : 0;
		}
		return gone;
	}

	private static List<Digest> next(Iterator<Digest> each) {
		List<Digest> some = new ArrayList<>();
		while (each.hasNext() && some.size() < SOME) {
			some.add(each.next());
		}
		return some;
	}

}
