package org.acsh.portal.site;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.unbescape.html.HtmlEscape;

/**
 * Shows a text in languages: {@code
 * <h1 portal:text="${event.title}">}.
 */
class TextProcessor extends ValueProcessor {

	TextProcessor(String dialectPrefix) {
		super(dialectPrefix, "text");
	}

	@Override
	void show(Object value, ITemplateContext context, IProcessableElementTag tag,
			IElementTagStructureHandler structure) {
		structure.setBody(HtmlEscape.escapeHtml5Xml(words(value, context, structure)), false);
	}

}
