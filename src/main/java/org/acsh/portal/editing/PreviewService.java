package org.acsh.portal.editing;

import java.util.Locale;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.acsh.portal.kernel.NotFoundException;

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

	private final EntityManager entities;

	PreviewService(Archive archive, PublishingService publishing, TransactionOperations transaction,
			EntityManager entities) {
		this.archive = archive;
		this.publishing = publishing;
		this.transaction = transaction;
		this.entities = entities;
	}

	/**
	 * The reader's page of the newest revision.
	 * @param reader the language to read it in
	 * @throws NotFoundException if there is no such content
	 * @throws UnfitException if something in the form keeps it from being shown
	 */
	public ModelAndView page(String kind, UUID id, Locale reader) {
		return transaction.execute(status -> {
			status.setRollbackOnly();
			return published(archive.take(kind, id), reader);
		});
	}

	private ModelAndView published(Content content, Locale reader) {
		publishing.show(content, content.latest());
		entities.flush();
		return archive.kind(content.kind()).page(content.id(), reader);
	}

}
