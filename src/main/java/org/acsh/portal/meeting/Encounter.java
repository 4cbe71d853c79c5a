package org.acsh.portal.meeting;

import java.util.List;

/** A meeting as one of those who met tells it: it names the others. */
record Encounter(MeetingSummary meeting, List<MeetingSummary.Participant> others) {
}
