package org.acsh.portal.storage;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FileSizeTests {

	@ParameterizedTest
	@CsvSource({ "0,en-GB,0 kB", "1,en-GB,1 kB", "999000,en-GB,999 kB", "3140000,en-GB,3.1 MB", "3140000,ru,'3,1 МБ'",
			"2000000000,ru,2 ГБ" })
	void aSizeIsSaidInTheLargestUnit(long bytes, Locale reader, String words) {
		assertThat(new FileSize(bytes).in(reader).replace('\u00a0', ' ')).isEqualTo(words);
	}

}
