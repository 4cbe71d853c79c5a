package org.acsh.portal.meeting;

import java.util.List;
import java.util.Locale;

import org.acsh.portal.programme.PhaseDeed;
import org.acsh.portal.programme.PhaseDeeds;
import org.acsh.portal.programme.PhasePage;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The meetings on the margins of a phase's events were held in it, planned by nobody. */
@Component
@Order(30)
class MeetingsInPhase implements PhaseDeeds {

	private final MeetingService meetings;

	MeetingsInPhase(MeetingService meetings) {
		this.meetings = meetings;
	}

	@Override
	public List<PhaseDeed> in(PhasePage phase) {
		return meetings.ofPhase(phase.programmeSlug(), phase.number())
			.stream()
			.map(meeting -> new PhaseDeed(sort(meeting.kind(), phase), meeting.subject(), "/meetings/" + meeting.slug(),
					meeting.period()))
			.toList();
	}

	private static PhaseDeed.Sort sort(Meeting.Kind kind, PhasePage phase) {
		return new PhaseDeed.Sort("meeting.tally." + kind, "meeting.kind." + kind, null, "people", null,
				"/meetings?phase=" + phase.key() + "&kind=" + kind.name().toLowerCase(Locale.ROOT));
	}

}
