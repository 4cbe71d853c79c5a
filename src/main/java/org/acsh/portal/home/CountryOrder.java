package org.acsh.portal.home;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * In which order the table of countries stands. Countries of like number keep that of
 * their names.
 */
enum CountryOrder {

	NAME((one, other) -> 0),

	EVENTS(Comparator.comparingInt(MapCountry::events).reversed()),

	ATTENDED(Comparator.comparingInt(MapCountry::attended).reversed()),

	HOSTED(Comparator.comparingInt(MapCountry::hosted).reversed());

	private final Comparator<MapCountry> comparator;

	CountryOrder(Comparator<MapCountry> comparator) {
		this.comparator = comparator;
	}

	/** The order that an address asks for, that of names for any other word. */
	static CountryOrder of(@Nullable String word) {
		return Stream.of(values()).filter(order -> order.word().equals(word)).findFirst().orElse(NAME);
	}

	/** The word for it in addresses. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** For countries that stand by their names. */
	Comparator<MapCountry> comparator() {
		return comparator;
	}

}
