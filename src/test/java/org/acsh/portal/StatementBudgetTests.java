package org.acsh.portal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What each kind of page costs the database. {@code bin/bench statements} shows the
 * table.
 */
@PortalTest
class StatementBudgetTests {

	private static final Path TABLE = Path.of("target/statements.txt");

	private static final int OF_A_PAGE = 10;

	private static final int OF_THE_HOME_PAGE = 7;

	private static final int OF_A_LIST = 12;

	@Autowired
	MockMvcTester mvc;

	@Test
	void everyPageKeepsToItsStatements() throws Exception {
		List<Cost> costs = new ArrayList<>();
		costs.add(cost("/", OF_THE_HOME_PAGE));
		costs.add(cost("/countries/kz", OF_A_LIST));
		for (String path : List.of("/events/ai-and-governance-2025", "/programmes/capacity-building",
				"/programmes/capacity-building/phases/2", "/countries", "/people/alikhan-baimenov",
				"/organisations/acsh", "/meetings/baimenov-kim-2025", "/materials/oecd-ai-seminar-2024-recording",
				"/networks/p2p-alliance-of-practitioners", "/publications/tech-savvy",
				"/news/the-astana-times-on-artificial-intelligence", "/topics/artificial-intelligence",
				"/areas/research", "/regions/central-asia", "/initiatives/kz-ai-portfolio")) {
			costs.add(cost(path, OF_A_PAGE));
		}
		for (String path : List.of("/events", "/events?q=AI&country=kz&sort=title", "/calendar", "/people",
				"/organisations", "/meetings", "/networks", "/publications",
				"/publications?q=AI&kind=report&sort=title", "/news", "/topics", "/initiatives?country=kz",
				"/search?q=AI")) {
			costs.add(cost(path, OF_A_LIST));
		}
		Files.writeString(TABLE, table(costs));
		assertThat(costs).allSatisfy((cost) -> assertThat(cost.statements()).isBetween(1, cost.budget()));
	}

	private Cost cost(String path, int budget) throws Exception {
		Reader reader = new Reader(this.mvc);
		reader.open("/en" + path);
		return new Cost(path, StatementCount.of(() -> reader.open("/en" + path)), budget);
	}

	private static String table(List<Cost> costs) {
		return Stream
			.concat(Stream.of("%-42s %10s %8s".formatted("page", "statements", "at most")),
					costs.stream().map(Cost::line))
			.collect(Collectors.joining("\n", "", "\n"));
	}

	/** The statements that a page takes and the most it may take. */
	private record Cost(String path, int statements, int budget) {

		String line() {
			return "%-42s %10d %8d".formatted(this.path, this.statements, this.budget);
		}

	}

}
