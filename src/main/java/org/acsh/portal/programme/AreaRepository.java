package org.acsh.portal.programme;

import org.springframework.data.jpa.repository.JpaRepository;

/** The hub's areas of activity. */
interface AreaRepository extends JpaRepository<Area, String> {

}
