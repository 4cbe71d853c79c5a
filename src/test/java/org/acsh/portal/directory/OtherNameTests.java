package org.acsh.portal.directory;

import java.util.List;
import java.util.Locale;

import org.acsh.portal.kernel.LocalizedText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Other spellings, scripts and languages of a name. */
class OtherNameTests {

	private final LocalizedText name = LocalizedText.of("en", "Dmitriy Mun").with("ru", "Дмитрий Мун");

	@Test
	void theNameThatTheReaderSeesIsNotRepeated() {
		assertThat(OtherName.besides(Locale.UK, List.of(this.name), List.of("Dmitry Mun", "Dmitriy Mun")))
			.containsExactly(new OtherName("Дмитрий Мун", "ru"), new OtherName("Dmitry Mun", "und"));
		assertThat(OtherName.besides(Locale.of("ru"), List.of(this.name), List.of())).extracting(OtherName::name)
			.containsExactly("Dmitriy Mun");
	}

	@Test
	void aNameThatIsTheSameInTwoLanguagesIsNamedOnce() {
		LocalizedText same = LocalizedText.of("en", "Samsung SDS").with("ru", "Samsung SDS");
		assertThat(OtherName.besides(Locale.of("ru"), List.of(same), List.of())).isEmpty();
	}

	@Test
	void everyScriptIsKept() {
		LocalizedText nino = this.name.with("ka", "ნინო").with("hy", "Նինո").with("kk", "Әлихан");
		assertThat(OtherName.besides(Locale.UK, List.of(nino), List.of())).extracting(OtherName::language)
			.containsExactly("hy", "ka", "kk", "ru");
	}

}
