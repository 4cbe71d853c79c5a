package org.acsh.portal.audit;

import java.util.Set;

import org.acsh.portal.site.PageParameters;

import org.springframework.stereotype.Component;

/** The parameters of the log, so that another language shows the same of it. */
@Component
class AuditParameters implements PageParameters {

	@Override
	public Set<String> names() {
		return Set.of("member", "verb", "day", "before");
	}

}
