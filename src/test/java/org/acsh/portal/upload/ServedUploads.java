package org.acsh.portal.upload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.zaxxer.hikari.HikariDataSource;
import org.acsh.portal.storage.Digest;
import org.acsh.portal.storage.OwnTables;
import org.acsh.portal.storage.StoredFile;
import org.apache.catalina.LifecycleException;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The room behind a server of its own, and lines to it. */
final class ServedUploads implements AutoCloseable {

	/** With a sender who sends nothing, in milliseconds. */
	private static final int PATIENCE = 700;

	private final OwnTables tables;

	private final LoneUploads uploads;

	private final UploadServer server;

	ServedUploads(HikariDataSource database, Path folder) throws LifecycleException {
		this.tables = LoneUploads.tables(database);
		this.uploads = new LoneUploads(tables.database(), folder, Clock.systemUTC(), Optional.empty());
		this.server = new UploadServer(uploads, folder, PATIENCE);
	}

	UUID begin(String name, int length) throws IOException, RefusedUploadException {
		return uploads.bean(Uploads.class).begin(name, length, LoneUploads.SENDER).id();
	}

	int send(UUID id, int offset, byte[] bytes) {
		try (RawLine line = patch(id, offset, "Content-Length: " + bytes.length)) {
			return line.send(bytes).status();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	RawLine patch(UUID id, int offset, String length) throws IOException {
		return line().head("PATCH /staff/uploads/" + id + " HTTP/1.1", "Tus-Resumable: 1.0.0",
				"Content-Type: application/offset+octet-stream", "Upload-Offset: " + offset, length);
	}

	long received(UUID id) {
		return uploads.bean(Uploads.class).find(id, LoneUploads.SENDER).orElseThrow().received();
	}

	long size(UUID id) throws IOException {
		return Files.size(uploads.bean(UploadFolder.class).path(id));
	}

	List<StoredFile> files() {
		List<UUID> ids = tables.rows()
			.sql("select id from file")
			.query((row, number) -> row.getObject("id", UUID.class))
			.list();
		return uploads.storage().storage().files(ids);
	}

	Digest assertKept(byte[] bytes) {
		StoredFile last = files().getLast();
		assertThat(uploads.storage().path(last.digest())).hasBinaryContent(bytes);
		return last.digest();
	}

	RawLine line() throws IOException {
		return new RawLine(server.port());
	}

	<T> T bean(Class<T> type) {
		return uploads.bean(type);
	}

	JdbcClient rows() {
		return tables.rows();
	}

	List<Path> onTheirWay() throws IOException {
		return uploads.onTheirWay();
	}

	List<Digest> digests() throws IOException {
		return uploads.storage().digests();
	}

	@Override
	public void close() throws LifecycleException {
		server.close();
		uploads.close();
		tables.close();
	}

}
