package org.acsh.portal.home;

import org.acsh.portal.editing.ContentEntityRepository;

/** What staff say on the home page, whether readers see it or not. */
interface HomeTextRepository extends ContentEntityRepository<HomeText> {

}
