package org.acsh.portal.kernel;

import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SlugTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			João Vasconcelos                 | joao-vasconcelos
			Study visit, 2022 (Sejong)       | study-visit-2022-sejong
			People's Democratic Republic     | peoples-democratic-republic
			Цифровая подготовка: объезд ёлок | tsifrovaya-podgotovka-obyezd-yelok
			Алихан Байменов                  | alikhan-baymenov
			Шымкент                          | shymkent
			Қазақстан                        | kazakstan
			საქართველო, ჭიათურა              | sakartvelo-chiatura
			Հայաստան                         | hayastan
			세종                             | sejong
			Straße № 5                       | strasse-no-5
			""")
	void aSlugIsMadeFromAnyScript(String text, String slug) {
		assertThat(Slug.from(text)).hasToString(slug);
	}

	@Test
	void aLongTextIsCutAfterAWord() {
		Slug slug = Slug.from("Capacity Building of Public Servants for Advancing Digital Transformation and "
				+ "Digital Governance");
		assertThat(slug.value())
			.isEqualTo("capacity-building-of-public-servants-for-advancing-digital-transformation-and");
	}

	@Test
	void aWordThatEndsAtTheLimitIsKept() {
		assertThat(Slug.from("a".repeat(40) + " " + "b".repeat(39) + " c").value()).hasSize(80);
	}

	@Test
	void aSingleLongWordIsCutInside() {
		assertThat(Slug.from("a".repeat(200)).value()).isEqualTo("a".repeat(80));
	}

	@Test
	void theSlugOfASlugIsItself() {
		Random random = new Random(20241120);
		for (int i = 0; i < 500; i++) {
			String text = random.ints(1 + random.nextInt(120), 0x20, 0x600)
				.collect(() -> new StringBuilder("x"), StringBuilder::appendCodePoint, StringBuilder::append)
				.toString();
			Slug slug = Slug.from(text);
			assertThat(Slug.from(slug.value())).as(text).isEqualTo(slug);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-", "a--b", "-a", "a-", "A", "a b", "a/b", "..", "ё", "a\u0000" })
	void whatIsNoSlugIsRefused(String value) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Slug(value));
	}

	@Test
	void aSlugHasAtMost80Characters() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Slug("a".repeat(81)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "«—»", "'" })
	void aTextWithoutLettersAndDigitsHasNoSlug(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Slug.from(text));
	}

	@Test
	void itsJsonIsItsText() {
		JsonMapper json = new JsonMapper();
		assertThat(json.writeValueAsString(new Slug("kazakhstan"))).isEqualTo("\"kazakhstan\"");
		assertThat(json.readValue("\"kazakhstan\"", Slug.class)).isEqualTo(new Slug("kazakhstan"));
	}

	@Test
	void aSlugThatIsTakenGetsTheFirstNumberThatIsFree() {
		Set<Slug> taken = Set.of(new Slug("forum"), new Slug("forum-2"));
		assertThat(new Slug("forum").firstFree(taken::contains)).isEqualTo(new Slug("forum-3"));
		assertThat(new Slug("seminar").firstFree(taken::contains)).isEqualTo(new Slug("seminar"));
	}

	@Test
	void theNumberOfALongSlugTakesThePlaceOfItsLastWord() {
		Slug longest = new Slug("a".repeat(70) + "-" + "b".repeat(9));
		assertThat(longest.firstFree(longest::equals)).isEqualTo(new Slug("a".repeat(70) + "-2"));
	}

}
