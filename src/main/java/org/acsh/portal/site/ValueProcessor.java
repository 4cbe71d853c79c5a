package org.acsh.portal.site;

import java.util.Locale;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.LocalizedText.Text;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * An attribute that shows a value of the portal in the language of the page. An element
 * whose value is unknown is left out.
 */
abstract class ValueProcessor extends AbstractAttributeTagProcessor {

	/** That of Thymeleaf's own th:text: after conditions and loops. */
	private static final int PRECEDENCE = 1300;

	ValueProcessor(String dialectPrefix, String attribute) {
		super(TemplateMode.HTML, dialectPrefix, null, false, attribute, true, PRECEDENCE, true);
	}

	@Override
	protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName attribute,
			String expression, IElementTagStructureHandler structure) {
		@Nullable Object value = StandardExpressions.getExpressionParser(context.getConfiguration())
			.parseExpression(context, expression)
			.execute(context);
		if (value == null) {
			structure.removeElement();
		}
		else {
			show(value, context, tag, structure);
		}
	}

	abstract void show(Object value, ITemplateContext context, IProcessableElementTag tag,
			IElementTagStructureHandler structure);

	/**
	 * The words for this page; where they are in another language, the element says so:
	 * to machines by {@code lang} and, where a translation is missing, to readers by the
	 * language's name in {@code data-fallback}, which the stylesheet shows.
	 */
	static String words(Object value, ITemplateContext context, IElementTagStructureHandler structure) {
		Text text = switch (value) {
			case LocalizedText texts -> texts.in(context.getLocale());
			case Text chosen -> chosen;
			default -> throw new IllegalArgumentException("Not a text in languages: " + value.getClass());
		};
		if (!text.language().equals(context.getLocale().getLanguage())) {
			structure.setAttribute("lang", text.language());
		}
		if (text.fallback()) {
			String language = Locale.forLanguageTag(text.language()).getDisplayLanguage(context.getLocale());
			structure.setAttribute("data-fallback", language);
		}
		return text.value();
	}

}
