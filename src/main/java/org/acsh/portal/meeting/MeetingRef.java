package org.acsh.portal.meeting;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as other pages name it and link to it.
 *
 * @param slug the last part of the address of its page
 * @param date its own date, or null where it leaves that to the event
 */
public record MeetingRef(String slug, Meeting.Kind kind, LocalizedText subject, @Nullable PartialDate date) {
}
