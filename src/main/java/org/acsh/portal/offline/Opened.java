package org.acsh.portal.offline;

import org.springframework.web.servlet.ModelAndView;

/**
 * A page that goes into a pack.
 *
 * @param title in the reader's language
 * @param address on the portal, without the language
 * @param view the template of packs, with what the page on the portal is made from
 */
record Opened(String title, String address, ModelAndView view) {
}
