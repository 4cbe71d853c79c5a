package org.acsh.portal.editing;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** What reviewers ask for. */
interface ReviewCommentRepository extends Repository<ReviewComment, Long> {

	ReviewComment save(ReviewComment comment);

	List<ReviewComment> findByContentAndSettledAtIsNullOrderById(UUID content);

}
