package org.acsh.portal.partner;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a partner wants to see.
 *
 * @param programme the slug of a programme, empty for all
 * @param phase the word of a phase, such as "capacity-building-2", empty for all
 * @param year when things came out, or null for any year
 * @param group the word of a group, such as "reports", empty for all
 * @param fresh whether only what is new since the last visit
 * @param chosen slugs of materials for a bundle; none means all of the list
 */
record PartnerFilter(String programme, String phase, @Nullable Integer year, String group, Boolean fresh,
		List<String> chosen) {

	PartnerFilter(@Nullable String programme, @Nullable String phase, @Nullable Integer year, @Nullable String group,
			@Nullable Boolean fresh, @Nullable List<String> chosen) {
		this.programme = Objects.requireNonNullElse(programme, "");
		this.phase = Objects.requireNonNullElse(phase, "");
		this.year = year;
		this.group = Objects.requireNonNullElse(group, "");
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
				&& (year == null || year.equals(item.year())) && (group.isEmpty() || group.equals(item.group().word()))
				&& (!fresh || item.isNewSince(since));
	}

	/** The address of the list with another value of a parameter; null for any. */
	public String with(String parameter, @Nullable Object value) {
		SequencedMap<String, Object> other = new LinkedHashMap<>(asked());
		other.remove(parameter);
		if (value != null) {
			other.put(parameter, value);
		}
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/partner");
		other.keySet().forEach((name) -> address.queryParam(name, "{" + name + "}"));
		return address.encode().buildAndExpand(other).toUriString();
	}

	/** What is asked for, for the hidden fields of a form. */
	public SequencedMap<String, Object> asked() {
		SequencedMap<String, @Nullable Object> all = new LinkedHashMap<>();
		all.put("programme", programme);
		all.put("phase", phase);
		all.put("year", year);
		all.put("group", group);
		all.put("fresh", fresh ? true : null);
		return known(all);
	}

	private static SequencedMap<String, Object> known(SequencedMap<String, @Nullable Object> all) {
		SequencedMap<String, Object> known = new LinkedHashMap<>();
		all.forEach((name, value) -> {
			if (value != null && !value.toString().isEmpty()) {
				known.put(name, value);
			}
		});
		return known;
	}

	/** Whether it belongs to a bundle. */
	boolean hasChosen(Item item) {
		return item.file() != null && (chosen.isEmpty() || chosen.contains(item.slug()));
	}

}
