package org.acsh.portal.meeting;

import org.springframework.data.jpa.repository.JpaRepository;

/** All meetings. */
interface MeetingRepository extends JpaRepository<Meeting, Long> {

}
