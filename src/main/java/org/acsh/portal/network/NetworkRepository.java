package org.acsh.portal.network;

import org.acsh.portal.editing.ContentEntityRepository;

/** All networks, whoever may see them. */
interface NetworkRepository extends ContentEntityRepository<Network> {

}
