package org.acsh.portal.country;

import org.acsh.portal.editing.ContentEntityRepository;

/** The regions of the programme, whoever may see them. */
interface RegionRepository extends ContentEntityRepository<Region> {

}
