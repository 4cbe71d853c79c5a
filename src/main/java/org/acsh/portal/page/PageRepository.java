package org.acsh.portal.page;

import org.acsh.portal.editing.ContentEntityRepository;

/** All pages, whoever may see them. */
interface PageRepository extends ContentEntityRepository<Page> {

}
