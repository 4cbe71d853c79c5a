package org.acsh.portal.extraction;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.acsh.portal.parser.ParserProgram;

import org.springframework.util.unit.DataSize;

/** How the parser's program is started, from the class path that the portal runs from. */
final class ParserCommand {

	private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

	private static final Path NICE = Path.of("/usr/bin/nice");

	private ParserCommand() {
	}

	/**
	 * The command.
	 * @param properties what it may cost
	 * @param temporary its folder for temporary files
	 * @param fonts a folder in which it may remember the system's fonts
	 */
	static List<String> of(ExtractionProperties properties, Path temporary, Path fonts) {
		List<String> command = new ArrayList<>();
		if (Files.isExecutable(NICE)) {
			command.addAll(List.of(NICE.toString(), "-n", String.valueOf(properties.nice())));
		}
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(limits(properties.memory()));
		command.addAll(List.of("-Djava.awt.headless=true", "-Djava.io.tmpdir=" + temporary, "-Duser.home=" + temporary,
				"-Dpdfbox.fontcache=" + fonts));
		// Libraries complain of every broken file at length.
		command.add("-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider");
		command.addAll(program());
		return command;
	}

	private static List<String> limits(DataSize memory) {
		return List.of("-Xmx" + memory.toMegabytes() + "m", "-XX:MaxDirectMemorySize=32m", "-XX:MaxMetaspaceSize=128m",
				"-XX:ReservedCodeCacheSize=48m", "-XX:+UseSerialGC", "-XX:ActiveProcessorCount=1",
				"-XX:+ExitOnOutOfMemoryError", "-XX:+DisplayVMOutputToStderr", "-XX:-UsePerfData",
				"-XX:+DisableAttachMechanism");
	}

	/**
	 * A packaged portal holds its libraries in a jar, which its launcher alone can read.
	 */
	private static List<String> program() {
		String classes = absolute(System.getProperty("java.class.path"));
		String main = ParserProgram.class.getName();
		boolean packaged = ClassLoader.getSystemResource(LAUNCHER.replace('.', '/') + ".class") != null;
		return packaged ? List.of("-Dloader.main=" + main, "-cp", classes, LAUNCHER) : List.of("-cp", classes, main);
	}

	/** The program is started in another folder. */
	private static String absolute(String classPath) {
		return String.join(File.pathSeparator,
				List.of(classPath.split(File.pathSeparator))
					.stream()
					.map((place) -> Path.of(place).toAbsolutePath().toString())
					.toList());
	}

}
