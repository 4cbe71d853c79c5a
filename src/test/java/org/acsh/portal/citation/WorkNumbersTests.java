package org.acsh.portal.citation;

import java.util.function.Function;

import org.acsh.portal.citation.UnfitNumberException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** The numbers that publishers give works, and what is wrong with those that are none. */
class WorkNumbersTests {

	@ParameterizedTest
	@CsvSource({ "978-3-16-148410-0, 978-3-16-148410-0", "ISBN 978 3 16 148410 0, 978-3-16-148410-0",
			"9783161484100, 9783161484100", "0-8044-2957-X, 0-8044-2957-X", "080442957x, 080442957X",
			"ISBN-13: 978-3-16-148410-0, 978-3-16-148410-0", "978–3–16–148410–0, 978-3-16-148410-0" })
	void anIsbnIsReadAsItIsPrinted(String typed, String text) {
		assertThat(Isbn.read(typed).text()).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource({ "978-3-16-148410-7, ISBN_CHECK_DIGIT, 7, 0", "0-8044-2957-1, ISBN_CHECK_DIGIT, 1, X",
			"978-3-16-148401-0, ISBN_CHECK_DIGIT, 0, 8", "978-3-16-14841, ISBN_LENGTH, 11, ''",
			"123-3-16-148410-0, ISBN_PREFIX, 1233161484100, ''", "978-3-16-1484IO-0, ISBN_SIGNS, 978-3-16-1484IO-0, ''",
			"n/a, ISBN_SIGNS, n/a, ''" })
	void anIsbnThatIsNoneTellsWhy(String typed, Reason reason, String found, String expected) {
		assertRefused(Isbn::read, typed, reason, found, expected);
	}

	@ParameterizedTest
	@CsvSource({ "2049-3630, 2049-3630", "ISSN 2049-3630, 2049-3630", "2434561x, 2434-561X" })
	void anIssnIsReadAsItIsPrinted(String typed, String text) {
		assertThat(Issn.read(typed).text()).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource({ "2049-3631, ISSN_CHECK_DIGIT, 1, 0", "2049-363, ISSN_FORM, 2049-363, ''" })
	void anIssnThatIsNoneTellsWhy(String typed, Reason reason, String found, String expected) {
		assertRefused(Issn::read, typed, reason, found, expected);
	}

	@ParameterizedTest
	@CsvSource({ "10.1787/4a8d8a2a-en, 10.1787/4a8d8a2a-en", "https://doi.org/10.1787/4a8d8a2a-en, 10.1787/4a8d8a2a-en",
			"doi:10.1000/182, 10.1000/182", "http://dx.doi.org/10.1000.10/A(1)2, 10.1000.10/A(1)2" })
	void aDoiIsReadWithAndWithoutItsAddress(String typed, String name) {
		assertThat(Doi.read(typed).name()).isEqualTo(name);
	}

	@ParameterizedTest
	@CsvSource({ "11.1787/x", "10.1787", "10.1787/a b", "https://example.org/10.1787/x", "10.1787/{x}" })
	void aDoiThatIsNoneTellsWhy(String typed) {
		assertRefused(Doi::read, typed, Reason.DOI_FORM, typed, "");
	}

	@Test
	void anAddressOfADoiIsOneAlsoWhereItsNameHasSigns() {
		assertThat(Doi.read("10.1000/a?b#c").address()).isEqualTo("https://doi.org/10.1000/a%3Fb%23c");
	}

	private static void assertRefused(Function<String, ?> reader, String typed, Reason reason, String found,
			String expected) {
		UnfitNumberException refusal = catchThrowableOfType(UnfitNumberException.class, () -> reader.apply(typed));
		assertThat(refusal)
			.extracting(UnfitNumberException::reason, UnfitNumberException::found, UnfitNumberException::expected)
			.containsExactly(reason, found, expected);
	}

}
