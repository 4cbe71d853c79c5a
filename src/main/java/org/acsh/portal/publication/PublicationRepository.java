package org.acsh.portal.publication;

import java.util.UUID;

import org.acsh.portal.editing.ContentEntityRepository;

import org.springframework.data.jpa.repository.NativeQuery;

/** All publications, whoever may see them. */
interface PublicationRepository extends ContentEntityRepository<Publication> {

	/** Whether readers see another publication with an ISBN, however it is hyphenated. */
	@NativeQuery("""
			select exists (
				select from publication
				where content <> :content and is_shown(content) and replace(isbn, '-', '') = replace(:isbn, '-', ''))
			""")
	boolean isIsbnOfAnother(UUID content, String isbn);

	/**
	 * Whether readers see another publication with a DOI, in small or capital letters.
	 */
	@NativeQuery("""
			select exists (
				select from publication
				where content <> :content and is_shown(content) and lower(doi) = lower(:doi))
			""")
	boolean isDoiOfAnother(UUID content, String doi);

}
