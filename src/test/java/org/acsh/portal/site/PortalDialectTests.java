package org.acsh.portal.site;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.kernel.PartialPeriod;
import org.junit.jupiter.api.Test;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What templates say about texts and dates. */
class PortalDialectTests {

	private static final LocalizedText TITLE = LocalizedText.of("en", "Study <visit>");

	@Test
	void aTextInAnotherLanguageSaysWhichItIs() {
		assertThat(show("<b portal:text='${value}'>x</b>", TITLE))
			.isEqualTo("<b lang=\"en\" data-fallback=\"английский\">Study &lt;visit&gt;</b>");
	}

	@Test
	void aTextInThePagesLanguageIsPlain() {
		assertThat(show("<b portal:text='${value}'>x</b>", TITLE.with("ru", "Визит"))).isEqualTo("<b>Визит</b>");
	}

	@Test
	void aTextAlreadyChosenIsShownAlike() {
		assertThat(show("<b portal:text='${value}'>x</b>", TITLE.in(Locale.ENGLISH))).contains("lang=\"en\"");
	}

	@Test
	void anUnknownValueLeavesItsElementOut() {
		assertThat(show("a<b portal:text='${none}'>x</b>c", TITLE)).isEqualTo("ac");
	}

	@Test
	void aRichTextIsMarkedUp() {
		assertThat(show("<div portal:markdown='${value}' portal:heading='3'>x</div>", LocalizedText.of("ru", "# День")))
			.isEqualTo("<div><h3>День</h3>\n</div>");
	}

	@Test
	void aDateIsAsPreciseAsItIsKnown() {
		assertThat(show("<time portal:date='${value}'>x</time>", PartialDate.parse("2025-10")))
			.isEqualTo("<time datetime=\"2025-10\">" + PartialDate.parse("2025-10").in(Locale.of("ru")) + "</time>");
	}

	@Test
	void aPeriodTellsMachinesItsStart() {
		PartialPeriod period = new PartialPeriod(PartialDate.parse("2024-12-05"), PartialDate.parse("2024-12-06"));
		assertThat(show("<time portal:date='${value}'>x</time>", period))
			.isEqualTo("<time datetime=\"2024-12-05\">" + period.in(Locale.of("ru")) + "</time>");
	}

	@Test
	void whatIsNoTextIsAMistakeOfTheTemplate() {
		assertThatThrownBy(() -> show("<b portal:text='${value}'>x</b>", "plain"))
			.hasRootCauseInstanceOf(IllegalArgumentException.class);
	}

	private static String show(String template, Object value) {
		TemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(new StringTemplateResolver());
		engine.addDialect(new PortalDialect(Clock.system(ZoneId.of("Asia/Almaty"))));
		return engine.process(template, new Context(Locale.of("ru"), Map.of("value", value)));
	}

}
