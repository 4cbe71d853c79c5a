package org.acsh.portal.programme;

import org.acsh.portal.editing.ContentEntityRepository;

/** The hub's areas of activity, whoever may see them. */
interface AreaRepository extends ContentEntityRepository<Area> {

}
