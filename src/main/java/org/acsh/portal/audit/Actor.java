package org.acsh.portal.audit;

/**
 * Someone who has done something.
 *
 * @param id the account's id
 * @param name the name at the latest deed
 */
public record Actor(long id, String name) {
}
