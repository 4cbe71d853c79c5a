package org.acsh.portal.home;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.acsh.portal.country.RegionPage;
import org.acsh.portal.country.RegionRef;

/**
 * The countries of the portal as one reader sees them, by name.
 *
 * @param countries all countries that take part, fund a phase or had events
 * @param elsewhere those of the map that this is not about, shown as land
 * @param scale in which steps the map tells the numbers of events
 */
record Atlas(List<MapCountry> countries, List<MapCountry> elsewhere, Scale scale) {

	/** The atlas of all countries. */
	Atlas(List<MapCountry> countries) {
		this(countries, List.of(), new Scale(onMap(countries).stream().mapToInt(MapCountry::events).max().orElse(0)));
	}

	/** The atlas of a region's countries, in the same steps. */
	Atlas within(RegionPage region) {
		Predicate<MapCountry> inside = country -> region.has(country.code());
		return new Atlas(countries.stream().filter(inside).toList(),
				onMap(countries).stream().filter(inside.negate()).toList(), scale);
	}

	/** The countries that the map shows: those that take part, and the donors. */
	public List<MapCountry> onMap() {
		return onMap(countries);
	}

	private static List<MapCountry> onMap(List<MapCountry> countries) {
		return countries.stream().filter(country -> country.member() || country.membership().isDonor()).toList();
	}

	/** Whether the map shows donors that are no members. */
	public boolean hasGuests() {
		return !donors().isEmpty();
	}

	/** On which step of the map a country stands: 1 to 3, or 0 without events. */
	public int step(MapCountry country) {
		return scale.step(country.events());
	}

	/** The member countries. */
	public List<MapCountry> members() {
		return countries.stream().filter(MapCountry::member).toList();
	}

	/** The regions that have member countries, in the order of the programme. */
	public List<RegionRef> regions() {
		return members().stream()
			.map(MapCountry::region)
			.filter(Objects::nonNull)
			.distinct()
			.sorted(Comparator.comparingLong(RegionRef::position))
			.toList();
	}

	/** The member countries of a region. */
	public List<MapCountry> in(RegionRef region) {
		return members().stream().filter(country -> region.equals(country.region())).toList();
	}

	/** The countries that fund a phase without being members. */
	public List<MapCountry> donors() {
		return countries.stream().filter(country -> !country.member() && country.membership().isDonor()).toList();
	}

	/** The countries that had events or take part, but are of no region and no donors. */
	public List<MapCountry> others() {
		return countries.stream()
			.filter(country -> country.member() ? country.region() == null
					: !country.membership().isDonor() && country.events() > 0)
			.toList();
	}

	/** All countries of the page in the rows of the table, by name. */
	public List<MapCountry> rows() {
		return rows(CountryOrder.NAME);
	}

	/** All countries of the page in the rows of the table. */
	public List<MapCountry> rows(CountryOrder order) {
		return countries.stream()
			.filter(country -> country.member() || country.membership().isDonor() || country.events() > 0)
			.sorted(order.comparator())
			.toList();
	}

}
