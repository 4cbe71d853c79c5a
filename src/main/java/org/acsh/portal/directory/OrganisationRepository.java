package org.acsh.portal.directory;

import org.acsh.portal.editing.ContentEntityRepository;

/** All organisations, whoever may see them. */
interface OrganisationRepository extends ContentEntityRepository<Organisation> {

}
