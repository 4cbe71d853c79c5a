package org.acsh.portal.upload;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;

import org.acsh.portal.storage.Digest;
import org.acsh.portal.storage.Storage;
import org.acsh.portal.storage.Verdict;
import org.acsh.portal.storage.VirusScanner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;

/**
 * Asks the virus scanner for the verdicts that are awaited. As long as it is away, they
 * are awaited; what it does not look at lets the others pass.
 */
class VirusCheck {

	private static final Logger log = LoggerFactory.getLogger(VirusCheck.class);

	private static final int AT_ONCE = 100;

	private final Storage storage;

	private final VirusScanner scanner;

	VirusCheck(Storage storage, VirusScanner scanner) {
		this.storage = storage;
		this.scanner = scanner;
	}

	@Scheduled(fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
	void check() {
		for (Digest digest : storage.awaited(AT_ONCE)) {
			check(digest);
		}
	}

	/** One file that the scanner cannot look at does not hold up the others. */
	private void check(Digest digest) {
		try (InputStream bytes = storage.open(digest)) {
			Verdict verdict = scanner.verdict(bytes);
			storage.judge(digest, verdict);
			if (verdict == Verdict.INFECTED) {
				log.warn("The virus scanner has found something in {}", digest.hex());
			}
		}
		catch (IOException ex) {
			log.warn("The virus scanner has not looked at {}; the next try follows", digest.hex(), ex);
			storage.postpone(digest);
		}
	}

}
