package org.acsh.portal.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.util.unit.DataSize;

/**
 * The room by itself, on a folder of its own and the database of the tests, with nothing
 * kept for any time unless a keeper says so.
 */
public final class LoneStorage implements AutoCloseable {

	private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

	private final StorageProperties properties;

	/** Opens the room. */
	public LoneStorage(DataSource database, Path folder, Clock clock, FileKeeper... keepers) {
		this(database, folder, clock, Optional.empty(), keepers);
	}

	/** Opens the room where a virus scanner is on. */
	public LoneStorage(DataSource database, Path folder, Clock clock, Optional<VirusScanner> scanner,
			FileKeeper... keepers) {
		this.properties = new StorageProperties(folder, Duration.ZERO, Duration.ofDays(30), DataSize.ofGigabytes(1),
				StorageProperties.HandOver.NONE, "/kept/", null);
		// Closing this must not close the database of the others.
		context.registerBean(DataSource.class, () -> new DelegatingDataSource(database));
		context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
		context.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(database));
		context.registerBean(Clock.class, () -> clock);
		context.registerBean(StorageProperties.class, () -> properties);
		context.registerBean(FileLimits.class, LoneStorage::limits);
		scanner.ifPresent(on -> context.registerBean(VirusScanner.class, () -> on));
		for (int each = 0; each < keepers.length; each++) {
			FileKeeper keeper = keepers[each];
			context.registerBean("keeper" + each, FileKeeper.class, () -> keeper);
		}
		context.register(Transactions.class, StorageConfiguration.class, Storage.class, Ledger.class, BlobRows.class,
				FileRows.class, FileTypes.class, Incoming.class, Sweep.class, UnkeptFiles.class, UnnamedBytes.class,
				SweepRows.class, Inspection.class, InspectionRows.class, Inventory.class);
		context.refresh();
	}

	private static FileLimits limits() {
		DataSize each = DataSize.ofMegabytes(10);
		return new FileLimits(each, each, each, each, each, 100);
	}

	/** For rooms above it. */
	public ApplicationContext context() {
		return context;
	}

	/** What it does. */
	public Storage storage() {
		return context.getBean(Storage.class);
	}

	/** What it throws away. */
	public Sweep sweep() {
		return context.getBean(Sweep.class);
	}

	Inspection inspection() {
		return context.getBean(Inspection.class);
	}

	Inventory inventory() {
		return context.getBean(Inventory.class);
	}

	/** Keeps a text under a name. */
	StoredFile keep(String text, String name) {
		try {
			Path received = Files.writeString(storage().incoming(), text);
			return storage().keep(received, name);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (RefusedFileException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The text that bytes are, which must be those of their name. */
	String read(Digest digest) throws IOException {
		String text = Files.readString(path(digest), StandardCharsets.UTF_8);
		if (!BlobStoreContract.digest(text).equals(digest)) {
			throw new IllegalStateException("Others than " + digest);
		}
		return text;
	}

	/** Where bytes are on the disk, or would be. */
	public Path path(Digest digest) {
		return properties.kept().resolve(DiskStore.name(digest));
	}

	/** All bytes on the disk. */
	public List<Digest> digests() throws IOException {
		try (Stream<Digest> all = context.getBean(BlobStore.class).olderThan(Instant.MAX)) {
			return all.toList();
		}
	}

	/** How many files are on their way. */
	public long incoming() throws IOException {
		try (Stream<Path> files = Files.list(properties.incoming())) {
			return files.count();
		}
	}

	@Override
	public void close() {
		context.close();
	}

	/** Transactions as the portal has them. */
	@Configuration(proxyBeanMethods = false)
	@EnableTransactionManagement(proxyTargetClass = true)
	static class Transactions {

	}

}
