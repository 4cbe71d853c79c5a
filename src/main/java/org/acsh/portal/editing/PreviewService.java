package org.acsh.portal.editing;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

import org.acsh.portal.document.Reference;
import org.acsh.portal.kernel.NotFoundException;

import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Shows what readers would see: a revision is published in a transaction that is rolled
 * back once the page's records are read.
 */
@Service
public class PreviewService {

	private final Archive archive;

	private final Rehearsal rehearsal;

	private final TransactionOperations transaction;

	PreviewService(Archive archive, Rehearsal rehearsal, TransactionOperations transaction) {
		this.archive = archive;
		this.rehearsal = rehearsal;
		this.transaction = transaction;
	}

	/**
	 * The reader's page of the newest revision, as it will be once what it names is
	 * public.
	 * @param reader the language to read it in
	 * @throws NotFoundException if there is no such content
	 * @throws UnfitException if something in the form keeps it from being shown
	 * @throws PessimisticLockingFailureException if somebody is just publishing it
	 */
	public Previewed page(String kind, UUID id, Locale reader) {
		return rehearse(kind, id, reader, rehearsal::showNamed);
	}

	/**
	 * The same for somebody who may see this draft and no other: without what it names
	 * that is not public.
	 */
	public Previewed alone(String kind, UUID id, Locale reader) {
		return rehearse(kind, id, reader, named -> {
		});
	}

	private Previewed rehearse(String kind, UUID id, Locale reader, Consumer<List<Reference>> before) {
		return transaction.execute(status -> {
			status.setRollbackOnly();
			archive.rehearse();
			return published(archive.take(kind, id), reader, before);
		});
	}

	private Previewed published(Content content, Locale reader, Consumer<List<Reference>> before) {
		Draft draft = new Draft(content, content.latest(), archive.document(content, content.latest()));
		List<Reference> unpublished = rehearsal.unpublished(draft);
		before.accept(unpublished);
		rehearsal.show(draft, unpublished);
		archive.flush();
		return new Previewed(archive.kind(content.kind()).page(content.id(), reader), draft, unpublished);
	}

}
