package org.acsh.portal.offline;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/**
 * Makes the links of a pack's pages, so that templates of the portal serve in packs as
 * they are.
 */
class PackLinks extends StandardLinkBuilder {

	@Override
	protected String computeContextPath(IExpressionContext context, String base,
			@Nullable Map<String, Object> parameters) {
		return "";
	}

	@Override
	protected String processLink(IExpressionContext context, String link) {
		Imprint imprint = (Imprint) context.getVariable(Imprint.VARIABLE);
		return link.startsWith("/") ? imprint.places().of(link, imprint.root()) : link;
	}

}
