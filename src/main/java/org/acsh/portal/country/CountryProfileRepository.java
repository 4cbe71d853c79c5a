package org.acsh.portal.country;

import org.acsh.portal.editing.ContentEntityRepository;

/** The profiles of all countries, whoever may see them. */
interface CountryProfileRepository extends ContentEntityRepository<CountryProfile> {

}
