package org.acsh.portal.extraction;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;

import org.acsh.portal.parser.Drawing;
import org.acsh.portal.parser.Finding;
import org.acsh.portal.parser.Reason;
import org.acsh.portal.storage.Storage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reads what waits. What was found in a file becomes visible in one transaction, or not
 * at all; a fault of the portal is not laid to the file.
 */
@Service
class Extraction {

	private static final Logger log = LoggerFactory.getLogger(Extraction.class);

	/** For keeping what was found. */
	private static final Duration KEEPING = Duration.ofMinutes(5);

	private static final Duration REST = Duration.ofMinutes(5);

	private final ExtractionRows rows;

	private final Storage storage;

	private final TransactionOperations transaction;

	private final ExtractionProperties properties;

	Extraction(ExtractionRows rows, Storage storage, TransactionOperations transaction,
			ExtractionProperties properties) {
		this.rows = rows;
		this.storage = storage;
		this.transaction = transaction;
		this.properties = properties;
	}

	/** Queues files that came since. */
	void queueNew() {
		rows.add();
	}

	/**
	 * Reads the next file.
	 * @return whether there was one
	 */
	boolean readNext(Parser parser) {
		Optional<Task> task = rows.take(properties.file().plus(KEEPING));
		task.ifPresent((taken) -> read(taken, parser));
		return task.isPresent();
	}

	private void read(Task task, Parser parser) {
		try {
			if (task.isTooMuch()) {
				finish(task, Finding.unreadable(Reason.INTERRUPTED));
			}
			else if (task.size() > properties.largest().toBytes()) {
				finish(task, Finding.unreadable(Reason.TOO_LARGE));
			}
			else {
				keep(task, storage.local(task.digest(), (file) -> parser.read(task, file)));
			}
		}
		catch (BreachException ex) {
			fail(task, ex.reason());
		}
		catch (InterruptedIOException ex) {
			rows.giveBack(task, Duration.ZERO);
			Thread.currentThread().interrupt();
		}
		catch (IOException | UncheckedIOException | DataAccessException | TransactionException ex) {
			log.warn("{} could not be read now; the next try follows", task.digest().hex(), ex);
			rows.giveBack(task, REST);
		}
	}

	private void fail(Task task, Reason reason) {
		log.info("{} ended the parser: {}", task.digest().hex(), reason);
		if (task.isLast()) {
			finish(task, Finding.unreadable(reason));
		}
		else {
			rows.fail(task, reason);
		}
	}

	private void finish(Task task, Finding finding) {
		transaction.executeWithoutResult((status) -> {
			if (rows.holds(task)) {
				rows.deletePages(task.digest());
				rows.finish(task.digest(), finding);
			}
		});
	}

	private void keep(Task task, Result result) {
		transaction.executeWithoutResult((status) -> {
			if (rows.holds(task)) {
				keepFound(task, result);
				// Last: from here on writers of content wait for the end of the
				// transaction.
				rows.finish(task.digest(), told(task, result.finding()));
			}
		});
	}

	private void keepFound(Task task, Result result) {
		try {
			rows.deletePages(task.digest());
			for (int number = 1; number <= result.finding().texts(); number++) {
				rows.addPage(task.digest(), result.text(number));
			}
			for (Drawing drawing : result.finding().drawings()) {
				storage.keepPicture(task.digest(), drawing.number(), drawing.width(), drawing.height(), drawing.type(),
						result.picture(drawing));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Finding told(Task task, Finding finding) {
		boolean missing = finding.read() && !task.isDrawn() && task.isDrawable();
		return missing ? finding.missing(Reason.NOT_DRAWN) : finding;
	}

}
