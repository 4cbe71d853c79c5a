package org.acsh.portal.meeting;

import java.util.Set;

import org.acsh.portal.site.PageParameters;

import org.springframework.stereotype.Component;

/** The parameters of the list of meetings. */
@Component
class MeetingParameters implements PageParameters {

	private static final MeetingFilter NOTHING_ASKED = new MeetingFilter(null, null, null, null, null, null, null);

	@Override
	public Set<String> names() {
		return NOTHING_ASKED.parameters().keySet();
	}

}
