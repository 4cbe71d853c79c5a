package org.acsh.portal.editing;

import java.util.Optional;
import java.util.UUID;

import org.acsh.portal.kernel.Slug;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.repository.NoRepositoryBean;

/**
 * The entities of one kind of content, whoever may see them.
 *
 * @param <T> the entity
 */
@NoRepositoryBean
public interface ContentEntityRepository<T extends ContentEntity> extends JpaRepository<T, Long> {

	Optional<T> findByContent(UUID content);

	Optional<T> findBySlug(Slug slug);

}
