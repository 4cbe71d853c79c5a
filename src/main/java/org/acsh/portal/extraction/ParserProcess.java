package org.acsh.portal.extraction;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import org.acsh.portal.parser.Finding;
import org.acsh.portal.parser.Job;
import org.acsh.portal.parser.ParserProgram;
import org.acsh.portal.parser.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The parser's program while it runs. What it answers was made of a stranger's file: it
 * is believed no further than a stranger.
 */
class ParserProcess implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(ParserProcess.class);

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final int LONGEST_ANSWER = 200_000;

	private static final Duration GLANCE = Duration.ofMillis(500);

	/** On a busy machine it takes a while to end. */
	private static final Duration FAREWELL = Duration.ofSeconds(10);

	private final Process process;

	private int jobs;

	/** Starts the program in a folder of its own. */
	ParserProcess(List<String> command, Path folder) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
			.redirectError(ProcessBuilder.Redirect.DISCARD);
		// The portal's own has passwords.
		builder.environment().clear();
		this.process = builder.start();
	}

	int jobs() {
		return jobs;
	}

	long pid() {
		return process.pid();
	}

	/**
	 * Has a file read.
	 * @param limit the time for it
	 * @param isTooMuch asked now and then whether the program has written too much
	 * @throws BreachException if the program has ended or is to be ended
	 * @throws InterruptedIOException if the portal ends meanwhile
	 */
	Finding read(Job job, Duration limit, BooleanSupplier isTooMuch) throws IOException {
		jobs++;
		FutureTask<String> answer = new FutureTask<>(this::answer);
		Thread.ofVirtual().name("parser-answer").start(answer);
		try {
			ask(job);
			return finding(awaited(answer, System.nanoTime() + limit.toNanos(), isTooMuch));
		}
		catch (InterruptedException ex) {
			throw new InterruptedIOException();
		}
	}

	@Override
	public void close() {
		process.destroyForcibly();
		process.onExit().orTimeout(5, TimeUnit.SECONDS).exceptionally((ex) -> process).join();
	}

	private void ask(Job job) {
		// A program that has ended takes no job; it answers none either.
		try {
			Writer jobs = process.outputWriter(StandardCharsets.UTF_8);
			jobs.write(JSON.writeValueAsString(job) + '\n');
			jobs.flush();
		}
		catch (IOException ex) {
			log.debug("The parser's process takes no job", ex);
		}
	}

	private String awaited(FutureTask<String> answer, long end, BooleanSupplier isTooMuch)
			throws BreachException, InterruptedException {
		while (true) {
			try {
				return answer.get(GLANCE.toMillis(), TimeUnit.MILLISECONDS);
			}
			catch (TimeoutException ex) {
				check(System.nanoTime() - end > 0, Reason.TOO_LONG);
				check(isTooMuch.getAsBoolean(), Reason.TOO_LARGE);
			}
			catch (ExecutionException ex) {
				throw new BreachException(ended());
			}
		}
	}

	private static void check(boolean breach, Reason reason) throws BreachException {
		if (breach) {
			throw new BreachException(reason);
		}
	}

	private String answer() throws IOException {
		Reader answers = process.inputReader(StandardCharsets.UTF_8);
		StringBuilder line = new StringBuilder();
		for (int letter = answers.read(); letter != '\n'; letter = answers.read()) {
			if (letter == -1 || line.length() > LONGEST_ANSWER) {
				throw new IOException("No answer");
			}
			line.append((char) letter);
		}
		return line.toString();
	}

	private Finding finding(String line) throws BreachException, InterruptedException {
		try {
			return JSON.readValue(line, Finding.class);
		}
		catch (JacksonException ex) {
			throw new BreachException(ended());
		}
	}

	/** Why the program has ended; a crash is laid to the file. */
	private Reason ended() throws InterruptedException {
		int exit = process.waitFor(FAREWELL) ? process.exitValue() : -1;
		log.info("The parser's process ended with {}", exit);
		return switch (exit) {
			case ParserProgram.OUT_OF_MEMORY -> Reason.TOO_LARGE;
			case ParserProgram.TOO_LONG -> Reason.TOO_LONG;
			default -> Reason.DAMAGED;
		};
	}

}
