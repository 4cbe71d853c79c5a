package org.acsh.portal.directory;

import org.acsh.portal.editing.ContentEntityRepository;

/** All people in public roles, whoever may see them. */
interface PersonRepository extends ContentEntityRepository<Person> {

}
