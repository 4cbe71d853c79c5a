package org.acsh.portal.directory;

import java.util.Optional;

import org.acsh.portal.kernel.Slug;

import org.springframework.data.jpa.repository.JpaRepository;

/** All people in public roles. */
interface PersonRepository extends JpaRepository<Person, Long> {

	Optional<Person> findBySlug(Slug slug);

	boolean existsBySlug(Slug slug);

}
