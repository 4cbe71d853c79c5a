package org.acsh.portal.deposit;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.acsh.portal.account.Member;
import org.acsh.portal.document.Document;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.material.MaterialDrafts;
import org.acsh.portal.material.MaterialDrafts.Names;
import org.acsh.portal.storage.RefusedFileException;
import org.acsh.portal.storage.Storage;
import org.acsh.portal.storage.StoredFile;
import org.acsh.portal.upload.Upload;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes drafts of files that come together, and names them. */
@Service
class Deposits {

	private final DepositRows rows;

	private final MaterialDrafts drafts;

	private final Storage storage;

	Deposits(DepositRows rows, MaterialDrafts drafts, Storage storage) {
		this.rows = rows;
		this.drafts = drafts;
		this.storage = storage;
	}

	@Transactional(readOnly = true)
	Deposit find(UUID id, Member owner) {
		return rows.find(id, owner.id()).orElseThrow(NotFoundException::new);
	}

	/** Begins a deposit, or goes on with it. */
	@Transactional
	Deposit begin(Deposit asked, Member owner) {
		rows.begin(asked, owner.id());
		return find(asked.id(), owner);
	}

	/**
	 * Makes a draft of a file that has come; the same one twice makes one draft.
	 * @throws RefusedFileException if the deposit has as many as one page can name
	 */
	@Transactional
	void take(Deposit deposit, Upload upload, Member owner) throws RefusedFileException {
		StoredFile file = storage.file(Objects.requireNonNull(upload.file())).orElseThrow(NotFoundException::new);
		Names proposed = Proposal.of(file.name(), file.type(), deposit.event(), "");
		take(deposit, DepositItem.kept(upload.id(), file.name(), file), file, new Naming(proposed, proposed), owner);
	}

	/**
	 * Makes a draft of a file as it was named; the same item twice, were it by two at
	 * once, makes one draft.
	 * @throws RefusedFileException if the deposit has as many as one page can name
	 */
	@Transactional
	void take(Deposit deposit, DepositItem item, StoredFile file, Naming naming, Member owner)
			throws RefusedFileException {
		rows.take(deposit.id());
		if (!hasRoom(deposit, List.of(item.id()))) {
			throw new RefusedFileException("deposit.full", Document.MOST_ITEMS);
		}
		if (rows.add(deposit.id(), item)) {
			drafts.begin(item.id(), naming.proposed(), file, owner);
			if (naming.isChanged()) {
				drafts.name(item.id(), naming.typed(), owner);
			}
		}
	}

	/**
	 * Whether one page can name what a deposit has and more.
	 * @param more the drafts that would be made, those that are there among them
	 */
	@Transactional(readOnly = true)
	boolean hasRoom(Deposit deposit, List<UUID> more) {
		return Stream.concat(contents(deposit).stream(), more.stream()).distinct().count() <= Document.MOST_ITEMS;
	}

	/** Remembers that a file was not kept, and why. */
	@Transactional
	void refuse(Deposit deposit, DepositItem refused) {
		rows.add(deposit.id(), refused);
	}

	/** What became of each file, the refused ones among them. */
	@Transactional(readOnly = true)
	List<DepositItem> items(Deposit deposit) {
		return rows.items(deposit.id());
	}

	/** The drafts that its files have become. */
	@Transactional(readOnly = true)
	List<UUID> contents(Deposit deposit) {
		return items(deposit).stream().map(DepositItem::content).filter(Objects::nonNull).toList();
	}

	/** Names the drafts of a deposit; what is of no such draft is left alone. */
	@Transactional
	void name(Deposit deposit, DepositForm form, Member owner) {
		List<UUID> known = contents(deposit);
		form.rows()
			.stream()
			.filter((row) -> known.contains(row.content()))
			.forEach((row) -> drafts.name(row.content(), row.names(deposit.event()), owner));
	}

}
