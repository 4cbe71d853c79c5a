package org.acsh.portal.publication;

import org.jspecify.annotations.Nullable;

/**
 * What readers may do with a work. The licences of Creative Commons are those of the SPDX
 * list; IGO are the ones for intergovernmental organisations.
 */
public enum Licence {

	CC0_1_0("publicdomain/zero/1.0"), CC_BY_4_0("licenses/by/4.0"), CC_BY_SA_4_0("licenses/by-sa/4.0"),
	CC_BY_ND_4_0("licenses/by-nd/4.0"), CC_BY_NC_4_0("licenses/by-nc/4.0"), CC_BY_NC_SA_4_0("licenses/by-nc-sa/4.0"),
	CC_BY_NC_ND_4_0("licenses/by-nc-nd/4.0"), CC_BY_3_0_IGO("licenses/by/3.0/igo"),
	CC_BY_SA_3_0_IGO("licenses/by-sa/3.0/igo"), CC_BY_ND_3_0_IGO("licenses/by-nd/3.0/igo"),
	CC_BY_NC_3_0_IGO("licenses/by-nc/3.0/igo"), CC_BY_NC_SA_3_0_IGO("licenses/by-nc-sa/3.0/igo"),
	CC_BY_NC_ND_3_0_IGO("licenses/by-nc-nd/3.0/igo"),

	/** Nothing without the publisher's leave. */
	ALL_RIGHTS_RESERVED(null),

	/** Another licence, named in the publication's note. */
	OTHER(null);

	private static final String CREATIVE_COMMONS = "https://creativecommons.org/";

	private final @Nullable String address;

	Licence(@Nullable String path) {
		this.address = (path != null) ? CREATIVE_COMMONS + path + "/" : null;
	}

	/** Where the licence can be read, or null where nobody can say. */
	public @Nullable String address() {
		return address;
	}

}
