package org.acsh.portal.country;

import org.springframework.data.jpa.repository.JpaRepository;

/** The regions of the programme. */
interface RegionRepository extends JpaRepository<Region, String> {

}
