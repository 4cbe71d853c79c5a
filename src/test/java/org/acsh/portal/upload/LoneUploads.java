package org.acsh.portal.upload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.acsh.portal.account.Member;
import org.acsh.portal.account.Role;
import org.acsh.portal.storage.FileKeeper;
import org.acsh.portal.storage.LoneStorage;
import org.acsh.portal.storage.OwnTables;
import org.acsh.portal.storage.VirusScanner;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.util.unit.DataSize;

/**
 * The room by itself, with that of the store below it, on a folder of its own and tables
 * of its own. All that is sent is sent by one member.
 */
final class LoneUploads implements AutoCloseable {

	static final Member SENDER = new Member(1, "Editor", Role.EDITOR);

	private static final UploadProperties PROPERTIES = new UploadProperties(Duration.ofHours(1), 200,
			DataSize.ofBytes(0));

	private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

	private final LoneStorage storage;

	private final Path folder;

	/** Opens the room; what the keepers do not name is swept, unless an upload does. */
	LoneUploads(DataSource database, Path folder, Clock clock, Optional<VirusScanner> scanner, FileKeeper... keepers) {
		this.folder = folder;
		FileKeeper[] all = Stream
			.concat(Stream.of(keepers), Stream.<FileKeeper>of(files -> context.getBean(UploadExpiry.class).kept(files)))
			.toArray(FileKeeper[]::new);
		this.storage = new LoneStorage(database, folder, clock, scanner, all);
		context.setParent(storage.context());
		context.registerBean(UploadProperties.class, () -> PROPERTIES);
		context.registerBean("messageSource", StaticMessageSource.class, LoneUploads::keysOnly);
		context.register(Transactions.class, UploadRows.class, UploadFolder.class, UploadQuota.class, Uploads.class,
				UploadExpiry.class, UploadController.class);
		scanner.ifPresent(on -> context.register(VirusCheck.class));
		context.refresh();
	}

	/** Makes its tables beside those of the portal, with the account of the sender. */
	static OwnTables tables(HikariDataSource others) {
		OwnTables tables = OwnTables.beside(others);
		tables.rows().sql("create table account (id bigint primary key)").update();
		tables.rows().sql("insert into account (id) values (?)").param(SENDER.id()).update();
		tables.add("upload");
		return tables;
	}

	private static StaticMessageSource keysOnly() {
		StaticMessageSource messages = new StaticMessageSource();
		messages.setUseCodeAsDefaultMessage(true);
		return messages;
	}

	<T> T bean(Class<T> type) {
		return context.getBean(type);
	}

	LoneStorage storage() {
		return storage;
	}

	/** All that is on its way. */
	List<Path> onTheirWay() throws IOException {
		try (Stream<Path> files = Files.list(folder.resolve("uploads"))) {
			return files.toList();
		}
	}

	@Override
	public void close() {
		context.close();
		storage.close();
	}

	/** Transactions as the portal has them. */
	@Configuration(proxyBeanMethods = false)
	@EnableTransactionManagement(proxyTargetClass = true)
	static class Transactions {

	}

}
