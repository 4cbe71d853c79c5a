package org.acsh.portal.concern;

import org.springframework.stereotype.Component;

/** Records of every kind that were made by their name and not completed since. */
@Component
class UnfinishedRecords implements Concerns {

	@Override
	public String function() {
		return "unfinished_records";
	}

}
