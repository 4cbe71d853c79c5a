package org.acsh.portal.joining;

/**
 * Where the spellings are found by which two contents of a kind can mean the same. A room
 * brings a bean of it for each kind in which things are entered twice.
 *
 * @param kind the name of the kind
 * @param function an SQL function without arguments that gives, for each content that can
 * be named, "content", "spellings" (all names as they are written), "shared" (what two of
 * the same initials must have in common) and "apart" (what two of the same name must not
 * differ in, or null)
 */
public record Spellings(String kind, String function) {
}
