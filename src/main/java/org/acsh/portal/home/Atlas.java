package org.acsh.portal.home;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.acsh.portal.country.RegionRef;

/**
 * The countries of the portal as one reader sees them, by name.
 *
 * @param countries all countries that take part, fund a phase or had events
 */
record Atlas(List<MapCountry> countries) {

	/** The countries that the map shows: those that take part, and the donors. */
	public List<MapCountry> onMap() {
		return countries.stream().filter(country -> country.member() || country.membership().isDonor()).toList();
	}

	/** In which steps the map tells the numbers of events. */
	public Scale scale() {
		return new Scale(onMap().stream().mapToInt(MapCountry::events).max().orElse(0));
	}

	/** On which step of the map a country stands: 1 to 3, or 0 without events. */
	public int step(MapCountry country) {
		return scale().step(country.events());
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
			.sorted(Comparator.comparingInt(RegionRef::position))
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

	/** The countries that had events, but are neither members nor donors. */
	public List<MapCountry> others() {
		return countries.stream()
			.filter(country -> !country.member() && !country.membership().isDonor() && country.events() > 0)
			.toList();
	}

	/** All countries of the page in the rows of the table. */
	public List<MapCountry> rows(CountryOrder order) {
		return countries.stream()
			.filter(country -> country.member() || country.membership().isDonor() || country.events() > 0)
			.sorted(order.comparator())
			.toList();
	}

}
