package org.acsh.portal.publication;

import org.springframework.data.jpa.repository.JpaRepository;

/** All publications. */
interface PublicationRepository extends JpaRepository<Publication, Long> {

}
