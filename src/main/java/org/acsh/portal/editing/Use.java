package org.acsh.portal.editing;

import java.util.UUID;

import org.acsh.portal.kernel.Wording;

/**
 * A content that names another one.
 *
 * @param content which it is
 * @param kind the name of its kind
 * @param title its title in the newest revision
 * @param shown whether readers see it name the other; else only a draft does
 */
public record Use(UUID content, String kind, Wording title, boolean shown) {
}
