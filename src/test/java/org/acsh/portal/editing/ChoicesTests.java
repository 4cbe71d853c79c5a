package org.acsh.portal.editing;

import java.util.List;
import java.util.Set;

import com.zaxxer.hikari.HikariDataSource;
import org.acsh.portal.PortalTest;
import org.junit.jupiter.api.RepeatedTest;

import org.springframework.beans.factory.annotation.Autowired;

import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Registers are asked for many names on each form; none of it holds on to the database.
 */
@PortalTest
class ChoicesTests {

	@Autowired
	List<Register> registers;

	@Autowired
	HikariDataSource connections;

	@RepeatedTest(3)
	void askingForNamesKeepsNoConnection() {
		for (Register register : registers) {
			register.named(Set.of("acsh", "alikhan-baimenov"), ENGLISH);
			register.find("acsh", ENGLISH, 3);
			register.called("acsh", ENGLISH);
		}
		// One may be looking for what is due to be published.
		assertThat(connections.getHikariPoolMXBean().getActiveConnections()).isLessThanOrEqualTo(1);
	}

}
