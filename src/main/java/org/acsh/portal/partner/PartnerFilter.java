package org.acsh.portal.partner;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What a partner wants to see.
 *
 * @param programme the slug of a programme, empty for all
 * @param phase the word of a phase, such as "capacity-building-2", empty for all
 * @param year when things came out, or null for any year
 * @param register "publications" or "materials", empty for both
 * @param fresh whether only what is new since the last visit
 * @param chosen slugs of materials for a bundle; none means all of the list
 */
record PartnerFilter(String programme, String phase, @Nullable Integer year, String register, Boolean fresh,
		List<String> chosen) {

	PartnerFilter(@Nullable String programme, @Nullable String phase, @Nullable Integer year, @Nullable String register,
			@Nullable Boolean fresh, @Nullable List<String> chosen) {
		this.programme = Objects.requireNonNullElse(programme, "");
		this.phase = Objects.requireNonNullElse(phase, "");
		this.year = year;
		this.register = Objects.requireNonNullElse(register, "");
		this.fresh = Boolean.TRUE.equals(fresh);
		this.chosen = Objects.requireNonNullElse(chosen, List.of());
	}

	/**
	 * Whether something is wanted.
	 * @param since the last visit, or null for who comes first
	 */
	boolean wants(Item item, @Nullable Instant since) {
		return (programme.isEmpty() || item.programme() != null && programme.equals(item.programme().slug()))
				&& (phase.isEmpty() || item.phase() != null && phase.equals(item.phase().key()))
				&& (year == null || year.equals(item.year()))
				&& (register.isEmpty() || register.equals(item.register())) && (!fresh || item.isNewSince(since));
	}

	/** Whether it belongs to a bundle. */
	boolean hasChosen(Item item) {
		return item.file() != null && (chosen.isEmpty() || chosen.contains(item.slug()));
	}

}
