package org.acsh.portal.deposit;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.acsh.portal.account.Member;
import org.acsh.portal.extraction.Readings;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.material.MaterialDrafts;
import org.acsh.portal.material.MaterialDrafts.Names;
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

	private final Readings readings;

	Deposits(DepositRows rows, MaterialDrafts drafts, Storage storage, Readings readings) {
		this.rows = rows;
		this.drafts = drafts;
		this.storage = storage;
		this.readings = readings;
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

	/** Makes a draft of a file that has come; the same one twice makes one draft. */
	@Transactional
	void take(Deposit deposit, Upload upload, Member owner) {
		StoredFile file = storage.file(Objects.requireNonNull(upload.file())).orElseThrow(NotFoundException::new);
		Names names = Proposal.of(file, readings.of(file.digest()).orElse(null), deposit.event());
		drafts.begin(upload.id(), names, file, owner);
		rows.add(deposit.id(), new DepositItem(upload.id(), file.name(), upload.id(), file.id(), null, null));
	}

	/** Remembers that a file was not kept, and why. */
	@Transactional
	void refuse(Deposit deposit, String name, String refusal) {
		rows.add(deposit.id(), new DepositItem(UUID.randomUUID(), name, null, null, refusal, null));
	}

	/** What became of each file, the refused ones among them. */
	@Transactional(readOnly = true)
	List<DepositItem> items(Deposit deposit) {
		return rows.items(deposit.id());
	}

	/** A draft as staff left it; as it is proposed where nobody has written in it. */
	@Transactional(readOnly = true)
	Names names(DepositItem item, Deposit deposit) {
		UUID content = Objects.requireNonNull(item.content());
		if (item.file() == null || !drafts.isUntouched(content)) {
			return drafts.names(content);
		}
		return storage.file(item.file())
			.map((file) -> Proposal.of(file, readings.of(file.digest()).orElse(null), deposit.event()))
			.orElseGet(() -> drafts.names(content));
	}

	/** Names the drafts of a deposit; what is of no such draft is left alone. */
	@Transactional
	void name(Deposit deposit, DepositForm form, Member owner) {
		List<UUID> known = rows.items(deposit.id())
			.stream()
			.map(DepositItem::content)
			.filter(Objects::nonNull)
			.toList();
		form.rows()
			.stream()
			.filter((row) -> known.contains(row.content()))
			.forEach((row) -> drafts.name(row.content(), row.names(deposit.event()), owner));
	}

}
