package org.acsh.portal.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.acsh.portal.storage.StorageProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Reads files for as long as the portal runs. Its threads are its own: reading takes
 * minutes, for which nothing that is scheduled could wait.
 */
@Component
class ExtractionLoop implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(ExtractionLoop.class);

	private static final Duration PAUSE = Duration.ofSeconds(5);

	private static final Duration OLD = Duration.ofDays(1);

	private final Extraction extraction;

	private final ExtractionProperties properties;

	private final Path folder;

	private final Clock clock;

	private volatile List<Thread> threads = List.of();

	ExtractionLoop(Extraction extraction, ExtractionProperties properties, StorageProperties storage, Clock clock) {
		this.extraction = extraction;
		this.properties = properties;
		this.folder = storage.directory().resolve("extraction");
		this.clock = clock;
	}

	@Override
	public void start() {
		threads = IntStream.rangeClosed(1, properties.processes())
			.mapToObj((number) -> Thread.ofPlatform().daemon().name("extraction-" + number).start(this::run))
			.toList();
	}

	@Override
	public void stop() {
		threads.forEach(Thread::interrupt);
		threads.forEach(ExtractionLoop::join);
		threads = List.of();
	}

	@Override
	public boolean isRunning() {
		return !threads.isEmpty();
	}

	private void run() {
		try (Parser parser = new Parser(properties, folder)) {
			while (!Thread.currentThread().isInterrupted()) {
				readAll(parser);
				Thread.sleep(PAUSE);
			}
		}
		catch (InterruptedException ex) {
			log.debug("Reading files ends with the portal");
		}
		catch (IOException ex) {
			log.warn("The folder of the parser could not be deleted", ex);
		}
	}

	/** Whatever fails, reading goes on. */
	private void readAll(Parser parser) {
		try {
			Workplace.deleteOld(folder, clock.instant().minus(OLD));
			do {
				extraction.queueNew();
			}
			while (extraction.readNext(parser) && !Thread.currentThread().isInterrupted());
			parser.close();
		}
		catch (IOException | RuntimeException ex) {
			log.error("Files could not be read; the next try follows", ex);
		}
	}

	private static void join(Thread thread) {
		try {
			thread.join(Duration.ofSeconds(10));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
