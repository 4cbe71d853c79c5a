package org.acsh.portal.material;

import java.util.UUID;

import org.acsh.portal.kernel.Wording;

/**
 * A material that has bytes of interest in one of its files.
 *
 * @param digest of the bytes, in hexadecimal digits
 * @param content the material
 * @param title in its newest revision
 */
public record Twin(String digest, UUID content, Wording title) {

	/** The address of its form without the language. */
	public String address() {
		return "/staff/materials/" + content;
	}

}
