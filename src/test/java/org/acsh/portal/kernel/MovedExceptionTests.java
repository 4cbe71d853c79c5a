package org.acsh.portal.kernel;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Nothing on the portal leads out of it by itself. */
class MovedExceptionTests {

	@ParameterizedTest
	@ValueSource(strings = { "https://example.org", "//example.org", "events/x", "" })
	void anAddressOutsideThePortalIsRefused(String path) {
		assertThatIllegalArgumentException().isThrownBy(() -> new MovedException(path, true));
	}

}
