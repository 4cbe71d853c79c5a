package org.acsh.portal.publication;

import org.acsh.portal.editing.ContentEntityRepository;

/** All publications, whoever may see them. */
interface PublicationRepository extends ContentEntityRepository<Publication> {

}
