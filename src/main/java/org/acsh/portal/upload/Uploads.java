package org.acsh.portal.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.acsh.portal.account.Member;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.storage.PackedFilesException;
import org.acsh.portal.storage.RefusedFileException;
import org.acsh.portal.storage.Storage;
import org.acsh.portal.storage.StoredFile;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/** Files that members send, in parts or at once. Each is its owner's only. */
@Service
public class Uploads {

	private final UploadRows rows;

	private final UploadFolder folder;

	private final UploadQuota quota;

	private final Storage storage;

	Uploads(UploadRows rows, UploadFolder folder, UploadQuota quota, Storage storage) {
		this.rows = rows;
		this.folder = folder;
		this.quota = quota;
		this.storage = storage;
	}

	/**
	 * An upload of a member; empty if there is none, it has expired or is another's.
	 */
	public Optional<Upload> find(UUID id, Member owner) {
		return rows.find(id, owner.id());
	}

	/**
	 * Takes a file that came at once.
	 * @return the upload, finished
	 * @throws RefusedUploadException if the file is not kept; nothing is left of it then
	 */
	public Upload take(MultipartFile file, Member owner) throws IOException, RefusedUploadException {
		Upload upload = begin(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getSize(), owner);
		try (InputStream bytes = file.getInputStream()) {
			return append(upload, 0, bytes, owner);
		}
	}

	/**
	 * The ZIP file of other files that an upload is; to be left as it is.
	 * @throws NotFoundException if it is none
	 */
	public Path packed(UUID id, Member owner) {
		Upload upload = find(id, owner).filter(Upload::isPacked).orElseThrow(NotFoundException::new);
		return folder.path(upload.id());
	}

	/** Throws an upload away, wherever it stands; the file that it has become stays. */
	public void discard(UUID id, Member owner) throws IOException {
		Upload upload = find(id, owner).orElseThrow(NotFoundException::new);
		rows.delete(upload.id());
		folder.delete(upload.id());
	}

	/**
	 * Begins an upload.
	 * @param length in bytes
	 */
	Upload begin(String name, long length, Member owner) throws IOException, RefusedUploadException {
		UUID id = UUID.randomUUID();
		folder.create(id);
		try {
			return quota.begin(id, plain(name), length, owner);
		}
		catch (RefusedUploadException | RuntimeException ex) {
			folder.delete(id);
			throw ex;
		}
	}

	/**
	 * Adds bytes and finishes the upload once it is whole.
	 * @param offset where they begin
	 * @return the upload as it stands once they are safe
	 * @throws RefusedUploadException if others are being added, the offset is another
	 * (409), there are more than were announced (413) or the file is not kept (422)
	 */
	Upload append(Upload known, long offset, InputStream bytes, Member owner)
			throws IOException, RefusedUploadException {
		if (known.isFinished()) {
			require(known.length() == offset, HttpStatus.CONFLICT, "upload.refused.offset");
			return known;
		}
		try (PartFile part = open(known)) {
			Upload upload = find(known.id(), owner).orElseThrow(NotFoundException::new);
			require(upload.received() == offset, HttpStatus.CONFLICT, "upload.refused.offset");
			boolean fits = part.append(bytes, offset, upload.length(), (safe) -> rows.receive(upload.id(), safe));
			require(fits, HttpStatus.CONTENT_TOO_LARGE, "upload.refused.request");
			return finished(find(known.id(), owner).orElseThrow(NotFoundException::new));
		}
	}

	/**
	 * Finishes an upload that is whole and was not finished, because the portal had
	 * stopped at that moment.
	 * @return the upload, finished if it is whole
	 * @throws RefusedUploadException if others are being added or the file is not kept
	 */
	public Upload finish(Upload known, Member owner) throws IOException, RefusedUploadException {
		if (!known.isWhole() || known.isFinished()) {
			return known;
		}
		try (PartFile part = open(known)) {
			return finished(find(known.id(), owner).orElseThrow(NotFoundException::new));
		}
	}

	private PartFile open(Upload upload) throws IOException, RefusedUploadException {
		try {
			return PartFile.open(folder.path(upload.id()))
				.orElseThrow(() -> new RefusedUploadException(HttpStatus.LOCKED, "upload.refused.busy"));
		}
		catch (NoSuchFileException ex) {
			// Another request has finished or discarded it at this moment.
			throw new RefusedUploadException(HttpStatus.CONFLICT, "upload.refused.offset");
		}
	}

	private static void require(boolean isTrue, HttpStatus status, String key) throws RefusedUploadException {
		if (!isTrue) {
			throw new RefusedUploadException(status, key);
		}
	}

	private Upload finished(Upload upload) throws IOException, RefusedUploadException {
		if (!upload.isWhole() || upload.isFinished()) {
			return upload;
		}
		try {
			Upload finished = rows.finish(upload.id(), kept(upload).id()).orElseThrow(NotFoundException::new);
			folder.delete(upload.id());
			return finished;
		}
		catch (PackedFilesException ex) {
			return rows.finishPacked(upload.id()).orElseThrow(NotFoundException::new);
		}
		catch (RefusedFileException ex) {
			rows.delete(upload.id());
			folder.delete(upload.id());
			throw new RefusedUploadException(HttpStatus.UNPROCESSABLE_CONTENT, ex.reason());
		}
	}

	/**
	 * The store takes a second name of the bytes, so that they are there whatever fails.
	 */
	private StoredFile kept(Upload upload) throws IOException, RefusedFileException {
		Path link = storage.incoming();
		try {
			folder.link(upload.id(), link);
			return storage.keep(link, upload.name());
		}
		finally {
			Files.deleteIfExists(link);
		}
	}

	/** The database takes no NUL; what else is wrong with a name, the store mends. */
	private static String plain(String name) {
		String plain = name.replace("\0", "");
		return plain.substring(Math.max(0, plain.length() - 900));
	}

}
