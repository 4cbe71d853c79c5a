package org.acsh.portal.directory;

import java.util.Optional;

import org.acsh.portal.kernel.Slug;

import org.springframework.data.jpa.repository.JpaRepository;

/** All organisations. */
interface OrganisationRepository extends JpaRepository<Organisation, Long> {

	Optional<Organisation> findBySlug(Slug slug);

	boolean existsBySlug(Slug slug);

}
