package org.acsh.portal.initiative;

import org.springframework.data.jpa.repository.JpaRepository;

/** All initiatives. */
interface InitiativeRepository extends JpaRepository<Initiative, Long> {

}
