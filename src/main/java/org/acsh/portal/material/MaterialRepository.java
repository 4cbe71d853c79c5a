package org.acsh.portal.material;

import org.acsh.portal.editing.ContentEntityRepository;

/** All materials, whoever may see them. */
interface MaterialRepository extends ContentEntityRepository<Material> {

}
