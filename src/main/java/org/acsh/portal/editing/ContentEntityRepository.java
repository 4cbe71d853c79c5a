package org.acsh.portal.editing;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

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

	/**
	 * Makes the entity of a content say what its form says, at once, in the running
	 * transaction.
	 * @param revise what to do with an entity that was published before
	 * @param make makes one for a content that is published for the first time
	 */
	default void revise(UUID content, Consumer<T> revise, Supplier<T> make) {
		findByContent(content).ifPresentOrElse(revise, () -> save(make.get()));
		flush();
	}

}
