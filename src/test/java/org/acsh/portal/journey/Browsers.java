package org.acsh.portal.journey;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Gives a journey its {@link Visitor}: one browser for the whole run, nothing shared
 * between two tests. Without a browser journeys are skipped, or fail where the
 * environment says {@code CI=true}.
 */
class Browsers implements ExecutionCondition, ParameterResolver {

	private static final Logger log = LoggerFactory.getLogger(Browsers.class);

	private static final Namespace NAMESPACE = Namespace.create(Browsers.class);

	private static final String HOW_TO_GET_ONE = "No Chromium found, so no journey can be made in a browser. Run "
			+ "bin/setup, which installs one or says how, or set PORTAL_CHROMIUM to the program.";

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
		return decide(program(test).isPresent(), "true".equals(System.getenv("CI")));
	}

	static ConditionEvaluationResult decide(boolean found, boolean required) {
		if (found) {
			return ConditionEvaluationResult.enabled("There is a browser");
		}
		if (required) {
			throw new IllegalStateException(HOW_TO_GET_ONE);
		}
		log.warn("Skipped: {}", HOW_TO_GET_ONE);
		return ConditionEvaluationResult.disabled(HOW_TO_GET_ONE);
	}

	/** Looked for once in a run: asking Playwright takes a second. */
	private static Optional<Path> program(ExtensionContext test) {
		return run(test)
			.computeIfAbsent(Program.class,
					(type) -> new Program(
							new InstalledBrowser(System::getenv).program().or(RunningBrowser::ofPlaywright)),
					Program.class)
			.path();
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
		return parameter.getParameter().getType() == Visitor.class;
	}

	/** JUnit closes what is in a test's store when the test ends, and so the visitor. */
	@Override
	public Visitor resolveParameter(ParameterContext parameter, ExtensionContext test) {
		return test.getStore(NAMESPACE)
			.computeIfAbsent(Visitor.class, (type) -> browser(test).visitor(address(test)), Visitor.class);
	}

	private static RunningBrowser browser(ExtensionContext test) {
		return run(test).computeIfAbsent(RunningBrowser.class,
				(type) -> new RunningBrowser(program(test).orElseThrow()), RunningBrowser.class);
	}

	private static Store run(ExtensionContext test) {
		return test.getRoot().getStore(NAMESPACE);
	}

	private static String address(ExtensionContext test) {
		return "http://localhost:"
				+ SpringExtension.getApplicationContext(test).getEnvironment().getRequiredProperty("local.server.port");
	}

	private record Program(Optional<Path> path) {
	}

}
