package org.acsh.portal.storage;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;

import org.springframework.stereotype.Service;

/**
 * Throws away what nothing names: files, then pictures, then bytes, and what has stayed
 * on its way. It goes through little at a time and may be broken off anywhere; what came
 * within the grace time is not touched.
 */
@Service
public class Sweep {

	private final UnkeptFiles files;

	private final UnnamedBytes bytes;

	private final Incoming incoming;

	private final SweepRows rows;

	private final Clock clock;

	Sweep(UnkeptFiles files, UnnamedBytes bytes, Incoming incoming, SweepRows rows, Clock clock) {
		this.files = files;
		this.bytes = bytes;
		this.incoming = incoming;
		this.rows = rows;
		this.clock = clock;
	}

	/**
	 * Sweeps now; two at once do no harm.
	 * @return what was thrown away
	 * @throws IOException if the store does not answer; what is gone until then stays so
	 */
	public Swept sweep() throws IOException {
		Instant now = clock.instant();
		int unkept = files.sweep(now);
		int pictures = rows.removePictures();
		Swept swept = new Swept(now, unkept, pictures, bytes.sweep(now), incoming.sweep(now));
		rows.add(swept);
		return swept;
	}

}
