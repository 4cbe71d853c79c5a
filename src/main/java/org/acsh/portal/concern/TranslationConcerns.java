package org.acsh.portal.concern;

import org.springframework.stereotype.Component;

/** Tells of public contents of which a translation is older than its source text. */
@Component
class TranslationConcerns implements Concerns {

	@Override
	public String function() {
		return "translation_concerns";
	}

}
