package org.acsh.portal.site;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.IElementTagStructureHandler;

/**
 * Shows a rich text in languages: {@code <div portal:markdown="${event.body}">}, or with
 * {@code portal:heading="3"} for headings that start below h2.
 */
class MarkdownProcessor extends ValueProcessor {

	private final String heading;

	MarkdownProcessor(String dialectPrefix) {
		super(dialectPrefix, "markdown");
		this.heading = dialectPrefix + ":heading";
	}

	@Override
	void show(Object value, ITemplateContext context, IProcessableElementTag tag,
			IElementTagStructureHandler structure) {
		int level = tag.hasAttribute(this.heading) ? Integer.parseInt(tag.getAttributeValue(this.heading)) : 2;
		structure.removeAttribute(this.heading);
		structure.setBody(
				Markdown.render(words(value, context, structure), level, (path) -> context.buildLink("~" + path, null))
					.toString(),
				false);
	}

}
