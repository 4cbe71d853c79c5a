package org.acsh.portal.pack;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class PathNameTests {

	@ParameterizedTest
	@CsvSource({ "Opening: day 1/2,Opening day 1 2", "..,''", "' . Hidden. ',Hidden", "Навыки,Навыки" })
	void whatNoNameShouldHoldIsLeftOut(String title, String name) {
		assertThat(PathName.of(title)).isEqualTo(name);
	}

	@Test
	void aLongNameIsCutByItsBytes() {
		String name = PathName.of("საჯარო სამსახური ".repeat(20));
		assertThat(name.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(200).hasSizeGreaterThan(180);
	}

}
