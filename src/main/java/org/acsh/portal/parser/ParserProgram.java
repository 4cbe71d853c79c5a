package org.acsh.portal.parser;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import tools.jackson.databind.json.JsonMapper;

/**
 * The program. It reads jobs from its input, one a line as JSON, and writes to its output
 * a finding for each. It ends with its input, in the midst of a job too: that is how it
 * learns that the portal has ended.
 */
public final class ParserProgram {

	/** What the program ends with when its memory is used up, as the JVM does. */
	public static final int OUT_OF_MEMORY = 3;

	/** What the program ends with when a page has taken too long. */
	public static final int TOO_LONG = PageClock.TOO_LONG;

	private static final int FAULT = 1;

	private static final JsonMapper JSON = JsonMapper.shared();

	private final PrintStream findings;

	private final PageClock clock = new PageClock();

	private ParserProgram(PrintStream findings) {
		this.findings = findings;
	}

	/**
	 * Reads files until the input ends.
	 * @param args none
	 */
	public static void main(String[] args) throws IOException {
		// The process has no locale, so that System.out writes ASCII alone.
		PrintStream findings = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
		// Whatever a library prints is not a finding.
		System.setOut(System.err);
		new ParserProgram(findings).serve();
		Runtime.getRuntime().halt(0);
	}

	private void serve() throws IOException {
		clock.start();
		BufferedReader jobs = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
		try (ExecutorService worker = Executors.newSingleThreadExecutor()) {
			for (String job = jobs.readLine(); job != null; job = jobs.readLine()) {
				String line = job;
				worker.execute(() -> answer(line));
			}
			Runtime.getRuntime().halt(0);
		}
	}

	private void answer(String line) {
		try {
			Finding finding = new Parsing(JSON.readValue(line, Job.class), clock).finding();
			clock.rest();
			findings.println(JSON.writeValueAsString(finding));
			findings.flush();
		}
		catch (OutOfMemoryError ex) {
			Runtime.getRuntime().halt(OUT_OF_MEMORY);
		}
		catch (RuntimeException | Error ex) {
			// Nobody would answer; a process that has ended is an answer.
			Runtime.getRuntime().halt(FAULT);
		}
	}

}
