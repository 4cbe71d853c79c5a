package org.acsh.portal.site;

import java.time.Clock;
import java.util.Set;

import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.standard.StandardDialect;

import org.springframework.stereotype.Component;

/**
 * What the portal's templates can say beyond Thymeleaf: {@code portal:text},
 * {@code portal:markdown}, {@code portal:date} and {@code portal:jsonld}.
 */
@Component
class PortalDialect extends AbstractProcessorDialect {

	private final Clock clock;

	PortalDialect(Clock clock) {
		super("Portal", "portal", StandardDialect.PROCESSOR_PRECEDENCE);
		this.clock = clock;
	}

	@Override
	public Set<IProcessor> getProcessors(String dialectPrefix) {
		return Set.of(new TextProcessor(dialectPrefix), new MarkdownProcessor(dialectPrefix),
				new DateProcessor(dialectPrefix, clock.getZone()), new JsonLdProcessor(dialectPrefix));
	}

}
