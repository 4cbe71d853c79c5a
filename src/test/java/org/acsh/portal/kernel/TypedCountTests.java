package org.acsh.portal.kernel;

import java.util.Random;

import org.acsh.portal.kernel.Count.Bound;
import org.acsh.portal.kernel.UnreadableException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A tilde before a figure within a number stands for a no-break space. */
class TypedCountTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			33           | EXACT    | 33
			0            | EXACT    | 0
			1 200        | EXACT    | 1200
			1_200        | EXACT    | 1200
			1,200        | EXACT    | 1200
			12 345 678   | EXACT    | 12345678
			at least 30  | AT_LEAST | 30
			At  Least 30 | AT_LEAST | 30
			30+          | AT_LEAST | 30
			30 +         | AT_LEAST | 30
			≥ 30         | AT_LEAST | 30
			>= 30        | AT_LEAST | 30
			> 30         | AT_LEAST | 30
			over 30      | AT_LEAST | 30
			more than 30 | AT_LEAST | 30
			30 or more   | AT_LEAST | 30
			over 1,200   | AT_LEAST | 1200
			не менее 30  | AT_LEAST | 30
			более 30     | AT_LEAST | 30
			30 и более   | AT_LEAST | 30
			about 100    | ABOUT    | 100
			ca. 100      | ABOUT    | 100
			ca 100       | ABOUT    | 100
			~100         | ABOUT    | 100
			~ 1_200      | ABOUT    | 1200
			около 100    | ABOUT    | 100
			ок. 100      | ABOUT    | 100
			""")
	void aCountIsReadAsPeopleTypeIt(String typed, Bound bound, int value) {
		assertThat(Count.read(" " + typed.replace('_', '\u00a0'))).isEqualTo(new Count(bound, value));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "many", "-5", "30-40", "3.5", "1.200", "1 20", "12 34", "33 people", "9999999999",
			"at least", "30 30", "about 30+", "fewer than 30", "1 2345", "٣٣" })
	void whatIsNoCountIsRefused(String typed) {
		assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> Count.read(typed))
			.satisfies((ex) -> assertThat(ex.reason()).isEqualTo(Reason.NO_COUNT));
	}

	@Test
	void whatAFormShowsIsReadBack() {
		Random random = new Random(33);
		for (int i = 0; i < 1000; i++) {
			Count count = new Count(Bound.values()[i % 3], random.nextInt(1_000_000_000));
			assertThat(Count.read(count.typed())).isEqualTo(count);
		}
	}

	@Test
	void aFormShowsACountInTheFewestSigns() {
		assertThat(new Count(Bound.EXACT, 33).typed()).isEqualTo("33");
		assertThat(new Count(Bound.AT_LEAST, 30).typed()).isEqualTo("30+");
		assertThat(new Count(Bound.ABOUT, 100).typed()).isEqualTo("~100");
	}

}
