package org.acsh.portal.meeting;

import java.util.List;

/** What the form of a meeting offers to choose from. */
record MeetingChoices(List<Meeting.Kind> kinds, List<Point.State> states, List<Point.Confidentiality> confidentialities,
		List<Outcome.Kind> outcomeKinds) {

	static final MeetingChoices ALL = new MeetingChoices(List.of(Meeting.Kind.values()), List.of(Point.State.values()),
			List.of(Point.Confidentiality.values()), List.of(Outcome.Kind.values()));

}
