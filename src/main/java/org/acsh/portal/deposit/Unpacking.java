package org.acsh.portal.deposit;

import java.io.IOException;
import java.util.Locale;

import org.acsh.portal.account.Member;
import org.acsh.portal.archive.Archive;
import org.acsh.portal.material.MaterialDrafts.Names;
import org.acsh.portal.storage.RefusedFileException;
import org.acsh.portal.storage.StoredFile;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** Makes drafts of what was chosen of a ZIP file, one after the other. */
@Service
class Unpacking {

	private final Parcels parcels;

	private final ParcelLines lines;

	private final ParcelFiles files;

	private final Deposits deposits;

	private final MessageSource messages;

	Unpacking(Parcels parcels, ParcelLines lines, ParcelFiles files, Deposits deposits, MessageSource messages) {
		this.parcels = parcels;
		this.lines = lines;
		this.files = files;
		this.deposits = deposits;
		this.messages = messages;
	}

	/**
	 * Unpacks what was chosen, as it was named. What was unpacked before is left alone,
	 * so that it can be gone on with after a failure.
	 * @param reader in whose language refusals are told
	 * @throws RefusedFileException if the ZIP file is none any more
	 */
	void unpack(Parcel parcel, Deposit deposit, DepositForm form, Member owner, Locale reader)
			throws IOException, RefusedFileException {
		try (Archive archive = parcels.open(parcel.id(), owner)) {
			for (ParcelLine line : lines.waiting(parcel, deposit)) {
				if (form.chosen().contains(line.entry().id())) {
					take(archive, named(line, deposit, form), deposit, owner, reader);
				}
			}
		}
	}

	private static Named named(ParcelLine line, Deposit deposit, DepositForm form) {
		Names typed = form.names(line.entry().id(), deposit.event()).orElse(line.names());
		return new Named(line.entry(), new Naming(line.names(), typed));
	}

	private void take(Archive archive, Named file, Deposit deposit, Member owner, Locale reader) throws IOException {
		ParcelEntry entry = file.entry();
		try {
			StoredFile kept = files.keep(archive, archive.entry(entry.path()).orElseThrow());
			deposits.take(deposit, DepositItem.kept(entry.id(), entry.shown(), kept), kept, file.naming(), owner);
		}
		catch (RefusedFileException ex) {
			String refusal = messages.getMessage(ex.reason(), reader);
			deposits.refuse(deposit, DepositItem.refused(entry.id(), entry.shown(), refusal));
		}
	}

	/** A file that was chosen, with its names. */
	private record Named(ParcelEntry entry, Naming naming) {
	}

}
