package org.acsh.portal.offline;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.thymeleaf.context.Context;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ITemplateResolver;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the pages of packs of the portal's templates, outside of any request. */
@Component
class PackTemplates {

	/** Tells templates of rooms below that nobody is there to ask. */
	private static final String OFFLINE = "offline";

	private final SpringTemplateEngine engine = new SpringTemplateEngine();

	PackTemplates(ObjectProvider<ITemplateResolver> resolvers, ObjectProvider<IDialect> dialects,
			MessageSource messages) {
		resolvers.orderedStream().forEach(engine::addTemplateResolver);
		dialects.orderedStream().forEach(engine::addDialect);
		engine.setTemplateEngineMessageSource(messages);
		engine.setLinkBuilder(new PackLinks());
	}

	/** A page, in UTF-8. */
	byte[] page(String template, Map<String, ?> model, Imprint imprint, Locale reader) {
		Context context = new Context(reader);
		model.forEach(context::setVariable);
		context.setVariable(Imprint.VARIABLE, imprint);
		context.setVariable(OFFLINE, true);
		return engine.process(template, context).getBytes(StandardCharsets.UTF_8);
	}

}
