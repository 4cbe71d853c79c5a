package org.acsh.portal.joining;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All joinings, those taken back among them. */
interface JoiningRepository extends Repository<Joining, UUID> {

	Joining save(Joining joining);

	boolean existsById(UUID id);

	/** A joining, kept from everybody else until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select joining from Joining joining where joining.id = :id")
	Optional<Joining> take(UUID id);

}
