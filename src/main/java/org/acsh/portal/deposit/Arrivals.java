package org.acsh.portal.deposit;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import org.acsh.portal.account.Member;
import org.acsh.portal.storage.RefusedFileException;
import org.acsh.portal.upload.RefusedUploadException;
import org.acsh.portal.upload.Upload;
import org.acsh.portal.upload.Uploads;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes what arrives into a deposit. What is refused does not keep the others out, and is
 * told in the language of its sender.
 */
@Component
class Arrivals {

	private final Deposits deposits;

	private final Parcels parcels;

	private final Uploads uploads;

	private final MessageSource messages;

	Arrivals(Deposits deposits, Parcels parcels, Uploads uploads, MessageSource messages) {
		this.deposits = deposits;
		this.parcels = parcels;
		this.uploads = uploads;
		this.messages = messages;
	}

	/** Takes a file of a plain form. */
	void take(Deposit deposit, MultipartFile file, Member owner, Locale reader) throws IOException {
		try {
			take(deposit, uploads.take(file, owner), owner, reader);
		}
		catch (RefusedUploadException ex) {
			refuse(deposit, Objects.requireNonNullElse(file.getOriginalFilename(), ""), ex.reason(), reader);
		}
	}

	/** Takes a file that has come in parts. */
	void take(Deposit deposit, Upload upload, Member owner, Locale reader) throws IOException {
		try {
			Upload finished = uploads.finish(upload, owner);
			if (finished.isPacked()) {
				look(deposit, finished, owner, reader);
			}
			else if (finished.isFinished()) {
				deposits.take(deposit, finished, owner);
			}
		}
		catch (RefusedUploadException ex) {
			refuse(deposit, upload.name(), ex.reason(), reader);
		}
		catch (RefusedFileException ex) {
			refuse(deposit, upload.name(), ex.reason(), reader);
		}
	}

	private void look(Deposit deposit, Upload packed, Member owner, Locale reader) throws IOException {
		try {
			parcels.look(deposit, packed, owner, reader);
		}
		catch (RefusedFileException ex) {
			refuse(deposit, packed.name(), ex.reason(), reader);
			uploads.discard(packed.id(), owner);
		}
	}

	private void refuse(Deposit deposit, String name, MessageSourceResolvable reason, Locale reader) {
		DepositItem refused = DepositItem.refused(UUID.randomUUID(), name, messages.getMessage(reason, reader));
		deposits.refuse(deposit, refused);
	}

}
