package org.acsh.portal.publication;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What readers may do with a work. The licences of Creative Commons are those of the SPDX
 * list; IGO are the ones for intergovernmental organisations.
 */
enum Licence {

	CC0_1_0("publicdomain/zero/1.0"), CC_BY_4_0, CC_BY_SA_4_0, CC_BY_ND_4_0, CC_BY_NC_4_0, CC_BY_NC_SA_4_0,
	CC_BY_NC_ND_4_0, CC_BY_3_0_IGO, CC_BY_SA_3_0_IGO, CC_BY_ND_3_0_IGO, CC_BY_NC_3_0_IGO, CC_BY_NC_SA_3_0_IGO,
	CC_BY_NC_ND_3_0_IGO,

	/** Nothing without the publisher's leave. */
	ALL_RIGHTS_RESERVED(null),

	/** Another licence, named in the publication's note. */
	OTHER(null);

	private static final String CREATIVE_COMMONS = "https://creativecommons.org/";

	private final @Nullable String address;

	Licence() {
		String[] parts = name().toLowerCase(Locale.ROOT).split("_(?=[34])");
		this.address = CREATIVE_COMMONS + "licenses/" + parts[0].substring(3).replace('_', '-') + "/"
				+ parts[1].replace("_igo", "/igo").replace('_', '.') + "/";
	}

	Licence(@Nullable String path) {
		this.address = (path != null) ? CREATIVE_COMMONS + path + "/" : null;
	}

	/** Where the licence can be read, or null where nobody can say. */
	public @Nullable String address() {
		return address;
	}

}
