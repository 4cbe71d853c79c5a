package org.acsh.portal.kernel;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.acsh.portal.kernel.Count.Bound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CountTests {

	@Test
	void aNegativeNumberCountsNothing() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Count(Bound.EXACT, -1));
	}

	@Test
	void nobodyIsACountToo() {
		assertThat(new Count(Bound.EXACT, 0).value()).isZero();
	}

	@Test
	void itsJsonSaysWhatIsKnownOfTheNumber() {
		JsonMapper json = new JsonMapper();
		Count headcount = new Count(Bound.AT_LEAST, 20);
		assertThat(json.writeValueAsString(headcount)).isEqualTo("{\"bound\":\"AT_LEAST\",\"value\":20}");
		assertThat(json.readValue("{\"bound\":\"AT_LEAST\",\"value\":20}", Count.class)).isEqualTo(headcount);
	}

}
