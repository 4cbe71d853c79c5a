package org.acsh.portal.initiative;

import org.acsh.portal.editing.ContentEntityRepository;

/** All initiatives, whoever may see them. */
interface InitiativeRepository extends ContentEntityRepository<Initiative> {

}
