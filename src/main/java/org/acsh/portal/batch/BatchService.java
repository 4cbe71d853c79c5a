package org.acsh.portal.batch;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import org.acsh.portal.account.Member;
import org.acsh.portal.audit.AuditTrail;
import org.acsh.portal.audit.Deed;
import org.acsh.portal.editing.Archive;
import org.acsh.portal.editing.InUseException;
import org.acsh.portal.editing.UnfitException;
import org.acsh.portal.kernel.NotFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Does one deed to many contents, each in a transaction of its own, and undoes it once.
 * What a deed cannot be done to stays as it is, and the others do not wait for it.
 */
@Service
public class BatchService {

	/** The most contents that are done something to at once. */
	public static final int MOST = 500;

	private static final Logger log = LoggerFactory.getLogger(BatchService.class);

	private final Archive archive;

	private final BatchSteps steps;

	private final BatchLog batches;

	private final AuditTrail audit;

	private final TransactionOperations transaction;

	BatchService(Archive archive, BatchSteps steps, BatchLog batches, AuditTrail audit,
			TransactionOperations transaction) {
		this.archive = archive;
		this.steps = steps;
		this.batches = batches;
		this.audit = audit;
		this.transaction = transaction;
	}

	/**
	 * What a deed would do now. Nothing is changed.
	 * @param topic the slug of the topic to add, for that deed
	 * @param chosen the ids of contents; those of none are left out
	 */
	public BatchPlan plan(BatchDeed.Sort deed, String topic, List<UUID> chosen) {
		return Objects.requireNonNull(transaction.execute(status -> new BatchPlan(archive.listed(chosen)
			.stream()
			.map(content -> new BatchPlan.Line(content, steps.foreseen(content, deed, topic)))
			.toList())));
	}

	/**
	 * Does a deed to all that were chosen and have not been changed since.
	 * @param id the batch's name, made by who asks; the same one twice is done once
	 */
	public void perform(UUID id, BatchDeed deed, List<Chosen> chosen, Member actor) {
		if (Boolean.TRUE.equals(transaction.execute(status -> open(id, deed, chosen, actor)))) {
			batches.waiting(id).forEach(item -> perform(id, item, deed, actor));
		}
	}

	/**
	 * What was done in a batch.
	 * @throws NotFoundException if there is none of that id
	 */
	public Batch batch(UUID id) {
		return batches.find(id).orElseThrow(NotFoundException::new);
	}

	/**
	 * Undoes a batch of the last 24 hours, as far as nobody has changed its contents
	 * since. Asked again, it goes on where it was interrupted.
	 * @throws NotFoundException if there is none of that id
	 */
	public void undo(UUID id, Member actor) {
		Batch batch = batch(id);
		transaction.executeWithoutResult(status -> {
			if (batches.undo(id, actor)) {
				audit.record(Deed.by(actor, "batch-undone").on("batches", id, null));
			}
		});
		if (batch(id).undoer() != null) {
			batches.standing(id).forEach(item -> undo(batch, item, actor));
		}
	}

	private boolean open(UUID id, BatchDeed deed, List<Chosen> chosen, Member actor) {
		boolean isNew = batches.open(id, deed, chosen, actor);
		if (isNew) {
			audit.record(Deed.by(actor, "batch-" + deed.sort().name().toLowerCase(Locale.ROOT))
				.on("batches", id, null)
				.with("chosen", String.valueOf(chosen.size())));
		}
		return isNew;
	}

	private void perform(UUID id, BatchLog.Item item, BatchDeed deed, Member actor) {
		try {
			transaction.executeWithoutResult(status -> {
				if (batches.take(id, item.content(), "verdict")) {
					note(id, item.content(), steps.perform(item.kind(), item.chosen(), deed, actor));
				}
			});
		}
		catch (UnfitException | DataIntegrityViolationException ex) {
			log.info("Left as it is: {}", item.content(), ex);
			transaction.executeWithoutResult(status -> batches.note(id, item.content(), Verdict.UNFIT));
		}
		catch (InUseException ex) {
			transaction.executeWithoutResult(status -> batches.note(id, item.content(), Verdict.IN_USE));
		}
	}

	private void note(UUID id, UUID content, BatchTrace trace) {
		if (trace.verdict().isChange()) {
			batches.note(id, content, trace);
		}
		else {
			batches.note(id, content, trace.verdict());
		}
	}

	private void undo(Batch batch, BatchLog.Item item, Member actor) {
		try {
			transaction.executeWithoutResult(status -> {
				if (batches.take(batch.id(), item.content(), "undoing")) {
					batches.note(batch.id(), item.content(), steps.undo(item.kind(), item.content(), batch.deed(),
							Objects.requireNonNull(item.trace()), actor));
				}
			});
		}
		catch (UnfitException | DataIntegrityViolationException ex) {
			log.info("Left as it is: {}", item.content(), ex);
			transaction.executeWithoutResult(status -> batches.note(batch.id(), item.content(), Undoing.UNFIT));
		}
		catch (InUseException ex) {
			transaction.executeWithoutResult(status -> batches.note(batch.id(), item.content(), Undoing.IN_USE));
		}
	}

}
