package org.acsh.portal.partner;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All partnerships. */
interface PartnershipRepository extends Repository<Partnership, Long> {

	Partnership save(Partnership partnership);

	Optional<Partnership> findById(long id);

}
