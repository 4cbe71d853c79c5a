package org.acsh.portal.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a first visit to the longest event page costs a reader on a slow line. {@code
 * bin/bench weight} shows the table.
 */
@Journey
class FirstVisitTests {

	private static final Path TABLE = Path.of("target/first-visit.txt");

	@Test
	void anEventPageIsLightInEveryLanguage(Visitor visitor) throws IOException {
		List<FirstVisit> visits = Stream.of("/en/events/ai-and-governance-2025", "/ru/events/ai-and-governance-2025")
			.map((path) -> FirstVisit.of(visitor, path))
			.toList();
		Files.writeString(TABLE, FirstVisit.table(visits));
		assertThat(visits).allSatisfy(FirstVisitTests::assertLight);
	}

	/** The page alone fits into what a server sends before the first acknowledgement. */
	private static void assertLight(FirstVisit visit) {
		assertThat(visit.answers()).extracting(FirstVisit.Answer::status).containsOnly(200);
		assertThat(visit.requests()).as("requests").isLessThanOrEqualTo(6);
		assertThat(visit.html()).as("HTML").isLessThanOrEqualTo(14_000);
		assertThat(visit.withoutFonts()).as("all without fonts").isLessThanOrEqualTo(60_000);
		assertThat(visit.fonts()).as("fonts").isLessThanOrEqualTo(60_000);
	}

}
