package org.acsh.portal.link;

import org.acsh.portal.concern.Concerns;

import org.springframework.stereotype.Component;

/** Tells staff which public contents lead to something that is no longer there. */
@Component
class LinkConcerns implements Concerns {

	@Override
	public String function() {
		return "link_concerns";
	}

}
