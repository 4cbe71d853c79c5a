package org.acsh.portal.site;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import tools.jackson.databind.JsonNode;

/**
 * Says to machines what a page is about:
 * {@code <script type="application/ld+json" portal:jsonld="${node}">}. Browsers do not
 * run it. This is the one place where JSON gets into a page.
 */
class JsonLdProcessor extends ValueProcessor {

	JsonLdProcessor(String dialectPrefix) {
		super(dialectPrefix, "jsonld");
	}

	@Override
	void show(Object value, ITemplateContext context, IProcessableElementTag tag,
			IElementTagStructureHandler structure) {
		structure.setBody(encoded((JsonNode) value), false);
	}

	/**
	 * The JSON with nothing in it that could end the element or begin another (HTML
	 * 4.12.1.3), nor what some readers of JSON take for the end of a line.
	 */
	static String encoded(JsonNode node) {
		return node.toString()
			.replace("<", "\\u003c")
			.replace(">", "\\u003e")
			.replace("&", "\\u0026")
			.replace("\u2028", "\\u2028")
			.replace("\u2029", "\\u2029");
	}

}
