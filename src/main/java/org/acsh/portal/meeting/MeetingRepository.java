package org.acsh.portal.meeting;

import org.acsh.portal.editing.ContentEntityRepository;

/** All meetings, whoever may see them. */
interface MeetingRepository extends ContentEntityRepository<Meeting> {

}
