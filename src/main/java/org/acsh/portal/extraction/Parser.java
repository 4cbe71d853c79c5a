package org.acsh.portal.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.acsh.portal.parser.Finding;
import org.acsh.portal.parser.Job;
import org.acsh.portal.parser.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Has files read one after another, by one process at a time: it is started for the first
 * file, and anew after some and after each breach.
 */
class Parser implements AutoCloseable {

	private final ExtractionProperties properties;

	private final Path folder;

	private @Nullable ParserProcess process;

	private @Nullable Workplace workplace;

	/**
	 * Starts nothing yet.
	 * @param folder for the folders of processes
	 */
	Parser(ExtractionProperties properties, Path folder) {
		this.properties = properties;
		this.folder = folder;
	}

	/**
	 * Has a file read.
	 * @throws BreachException if the file has cost the process its life
	 * @throws java.io.InterruptedIOException if the portal ends meanwhile
	 */
	Result read(Task task, Path file) throws IOException {
		if (!Files.isReadable(file)) {
			throw new NoSuchFileException(file.toString());
		}
		Workplace place = place();
		place.clear();
		Job job = new Job(file.toAbsolutePath(), task.type(), place.result(), task.isDrawn(), properties.limits());
		try {
			Finding finding = running(place).read(job, properties.file(), () -> isTooMuch(place));
			if (isTooMuch(place)) {
				throw new BreachException(Reason.TOO_LARGE);
			}
			return Result.of(finding, place.result(), properties);
		}
		catch (IOException ex) {
			close();
			throw ex;
		}
	}

	/** The process that reads at present; 0 where none does. */
	long pid() {
		return (process != null) ? process.pid() : 0;
	}

	/** Ends the process; another file starts one again. */
	@Override
	public void close() throws IOException {
		if (process != null) {
			process.close();
			process = null;
		}
		if (workplace != null) {
			workplace.close();
			workplace = null;
		}
	}

	private boolean isTooMuch(Workplace place) {
		return place.size() > properties.output().toBytes();
	}

	private Workplace place() throws IOException {
		if (process != null && process.jobs() >= properties.jobs()) {
			close();
		}
		if (workplace == null) {
			workplace = new Workplace(folder);
		}
		return workplace;
	}

	private ParserProcess running(Workplace place) throws IOException {
		if (process == null) {
			Path fonts = Files.createDirectories(folder.resolve("fonts").toAbsolutePath());
			List<String> command = ParserCommand.of(properties, place.temporary(), fonts);
			process = new ParserProcess(command, place.temporary());
		}
		return process;
	}

}
