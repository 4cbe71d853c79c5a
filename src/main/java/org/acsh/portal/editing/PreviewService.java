package org.acsh.portal.editing;

import java.util.Locale;
import java.util.UUID;

import org.acsh.portal.kernel.NotFoundException;

import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows what readers would see: a revision is published in a transaction that is rolled
 * back once the page's records are read.
 */
@Service
public class PreviewService {

	private final Archive archive;

	private final PublishingService publishing;

	private final TransactionOperations transaction;

	PreviewService(Archive archive, PublishingService publishing, TransactionOperations transaction) {
		this.archive = archive;
		this.publishing = publishing;
		this.transaction = transaction;
	}

	/**
	 * The reader's page of the newest revision.
	 * @param reader the language to read it in
	 * @throws NotFoundException if there is no such content
	 * @throws UnfitException if something in the form keeps it from being shown
	 * @throws PessimisticLockingFailureException if somebody is just publishing it
	 */
	public ModelAndView page(String kind, UUID id, Locale reader) {
		return transaction.execute(status -> {
			status.setRollbackOnly();
			archive.rehearse();
			return published(archive.take(kind, id), reader);
		});
	}

	private ModelAndView published(Content content, Locale reader) {
		publishing.show(content, content.latest());
		archive.flush();
		return archive.kind(content.kind()).page(content.id(), reader);
	}

}
