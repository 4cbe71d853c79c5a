package org.acsh.portal.browse;

import java.util.HashSet;
import java.util.Set;

import org.acsh.portal.site.PageParameters;

import org.springframework.stereotype.Component;

/** The parameters of the list of events and of the calendar. */
@Component
class EventParameters implements PageParameters {

	private static final EventFilter NOTHING_ASKED = new EventFilter(null, null, null, null, null, null, null, null,
			null, null);

	@Override
	public Set<String> names() {
		Set<String> names = new HashSet<>(NOTHING_ASKED.parameters().keySet());
		names.add("month");
		return names;
	}

}
