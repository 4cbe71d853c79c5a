package org.acsh.portal.site;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The portal's words follow the grammar of their language. */
class MessageTests {

	@ParameterizedTest
	@CsvSource({ "1,1 событие", "2,2 события", "5,5 событий", "11,11 событий", "21,21 событие", "0,0 событий" })
	void russianHasThreePluralForms(int count, String text) {
		Message message = new Message("{0, plural, one {# событие} few {# события} many {# событий} other {# события}}",
				Locale.of("ru"));
		assertThat(message.format(new Object[] { count })).isEqualTo(text);
	}

}
