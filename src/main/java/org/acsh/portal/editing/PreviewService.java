package org.acsh.portal.editing;

import java.util.Locale;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.acsh.portal.document.Document;
import org.acsh.portal.kernel.NotFoundException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows what readers would see: a revision is published in a transaction that is rolled
 * back once the page's records are read.
 */
@Service
public class PreviewService {

	private final Archive archive;

	private final Addresses addresses;

	private final TransactionOperations transaction;

	private final EntityManager entities;

	PreviewService(Archive archive, Addresses addresses, TransactionOperations transaction, EntityManager entities) {
		this.archive = archive;
		this.addresses = addresses;
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
		Kind<?> kind = archive.kind(content.kind());
		Document document = archive.document(content, content.latest());
		BindingResult problems = kind.problems(document);
		addresses.check(kind, content, document, problems);
		if (problems.hasErrors()) {
			throw new UnfitException(problems);
		}
		kind.publish(content.id(), addresses.addressed(kind, content, document));
		entities.flush();
		return kind.page(content.id(), reader);
	}

}
