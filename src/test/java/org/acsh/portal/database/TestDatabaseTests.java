package org.acsh.portal.database;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The choice of the tests' database. */
class TestDatabaseTests {

	@Test
	void anUnknownKindOfDatabaseIsRefusedByName() {
		assertThatIllegalArgumentException().isThrownBy(() -> TestDatabase.start("h2"))
			.withMessage("portal.test.database must be \"embedded\" or \"container\", not \"h2\"");
	}

}
