package org.acsh.portal.publication;

import java.util.List;

import org.acsh.portal.programme.Phase;
import org.acsh.portal.programme.PhaseDeed;
import org.acsh.portal.programme.PhaseDeeds;
import org.acsh.portal.programme.PhasePage;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What the programme wrote and launched at an event of a phase is research done in it.
 * That something came out in the years of a phase says nothing of the kind, nor does that
 * the work of others was launched or cited there.
 */
@Component
@Order(20)
class PublicationsInPhase implements PhaseDeeds {

	private final PublicationService publications;

	PublicationsInPhase(PublicationService publications) {
		this.publications = publications;
	}

	@Override
	public List<PhaseDeed> in(PhasePage phase) {
		PhaseDeed.Sort sort = new PhaseDeed.Sort("publication.tally", "publication.launch", null, "publication",
				Phase.Activity.RESEARCH, "/publications?phase=" + phase.key());
		return publications.launchedIn(phase.programmeSlug(), phase.number())
			.stream()
			.map(launch -> new PhaseDeed(sort, launch.title(), "/publications/" + launch.slug(), launch.period()))
			.toList();
	}

}
