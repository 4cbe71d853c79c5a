package org.acsh.portal.publication;

import java.util.List;

/**
 * Lets a room above show what publications look like, without this one knowing whose
 * pictures they are.
 */
public interface Covers {

	/**
	 * The covers of some publications that everybody may see, in any order.
	 * @param slugs of the publications
	 * @return one for each that has a cover
	 */
	List<Front> of(List<String> slugs);

	/**
	 * The cover of a publication.
	 *
	 * @param publication its slug
	 * @param src the address of the narrowest picture
	 * @param srcset the addresses of all pictures by their widths, as HTML has it
	 * @param width of the narrowest, in pixels
	 * @param height of the narrowest, in pixels
	 */
	record Front(String publication, String src, String srcset, int width, int height) {
	}

}
