package org.acsh.portal.programme;

import java.util.Optional;

import org.acsh.portal.kernel.Slug;

import org.springframework.data.jpa.repository.JpaRepository;

/** All topics. */
interface TopicRepository extends JpaRepository<Topic, Long> {

	Optional<Topic> findBySlug(Slug slug);

	boolean existsBySlug(Slug slug);

}
