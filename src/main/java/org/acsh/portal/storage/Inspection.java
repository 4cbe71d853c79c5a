package org.acsh.portal.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;

/**
 * Reads bytes again and compares them with their hash, so that damage is known while
 * there are good copies elsewhere.
 */
@Service
public class Inspection {

	private static final Logger log = LoggerFactory.getLogger(Inspection.class);

	private final BlobStore blobs;

	private final BlobRows kept;

	private final InspectionRows rows;

	private final StorageProperties properties;

	private final Clock clock;

	Inspection(BlobStore blobs, BlobRows kept, InspectionRows rows, StorageProperties properties, Clock clock) {
		this.blobs = blobs;
		this.kept = kept;
		this.rows = rows;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Reads a day's share, slowly: what is damaged, and so much of what was not read for
	 * longest that the shares make the whole in the time configured.
	 * @return how many bytes are known of anew
	 * @throws IOException if the store does not answer; that is no damage
	 */
	public long inspectShare() throws IOException {
		Instant begin = clock.instant();
		for (Digest digest : rows.damaged()) {
			inspect(digest, this::paced);
		}
		long share = rows.total() / Math.max(1, properties.readWithin().toDays());
		long read = 0;
		Optional<InspectionRows.Next> next = rows.next(begin);
		while (next.isPresent() && read <= share) {
			inspect(next.get().digest(), this::paced);
			read += next.get().size();
			next = rows.next(begin);
		}
		return read;
	}

	/**
	 * Reads at once what was not read for longest.
	 * @return empty if nothing is kept
	 * @throws IOException if the store does not answer; that is no damage
	 */
	public Optional<Inspected> inspectNext() throws IOException {
		Optional<InspectionRows.Next> next = rows.next(clock.instant());
		return next.isPresent() ? Optional.of(inspect(next.get().digest())) : Optional.empty();
	}

	/**
	 * Reads some bytes at once.
	 * @throws IOException if the store does not answer; that is no damage
	 */
	public Inspected inspect(Digest digest) throws IOException {
		return inspect(digest, UnaryOperator.identity());
	}

	/** The digest that a name is, if bytes of it are kept. */
	public Optional<Digest> known(String name) {
		return Digest.named(name).filter(kept::has);
	}

	private Inspected inspect(Digest digest, UnaryOperator<InputStream> pace) throws IOException {
		Condition condition = condition(digest, pace);
		rows.note(digest, condition, clock.instant());
		if (condition != Condition.WHOLE) {
			log.error("The bytes {} are {}", digest.hex(), condition);
		}
		return new Inspected(digest, condition, rows.names(digest));
	}

	private InputStream paced(InputStream bytes) {
		return new PacedStream(bytes, properties.readingRate());
	}

	private Condition condition(Digest digest, UnaryOperator<InputStream> pace) throws IOException {
		try (InputStream bytes = pace.apply(blobs.open(digest))) {
			return Digest.of(bytes).equals(digest) ? Condition.WHOLE : Condition.CHANGED;
		}
		catch (NoSuchFileException ex) {
			return Condition.MISSING;
		}
	}

}
