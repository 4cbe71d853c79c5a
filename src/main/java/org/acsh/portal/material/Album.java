package org.acsh.portal.material;

import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** What photos are put together by: the earliest of these that a photo belongs to. */
enum Album {

	EVENTS("event_slug = :owner"),

	NETWORKS("network ->> 'slug' = :owner"),

	COUNTRIES("country ->> 'code' = upper(:owner)");

	private final String condition;

	Album(String condition) {
		this.condition = condition;
	}

	/** The first part of the address of its pages, such as "events". */
	public String kind() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The address of the page of somebody's photos, without the language. */
	String path(String owner) {
		return "/" + kind() + "/" + owner + "/photos";
	}

	/** What of public_material belongs to the owner. */
	String condition() {
		return condition;
	}

	/** Who owns a material here; null for nobody. */
	@Nullable String owner(MaterialPage material) {
		return switch (this) {
			case EVENTS -> (material.event() != null) ? material.event().slug() : null;
			case NETWORKS -> (material.network() != null) ? material.network().slug() : null;
			case COUNTRIES -> (material.country() != null) ? Objects.requireNonNull(material.country()).slug() : null;
		};
	}

}
