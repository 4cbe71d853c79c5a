package org.acsh.portal.event;

import org.acsh.portal.document.FormItem;
import org.acsh.portal.document.Given;
import org.acsh.portal.document.Longest;
import org.acsh.portal.document.ReferenceTo;
import org.acsh.portal.kernel.Wording;

/** What was typed of a place, as far as it is known. */
record PlaceForm(String key, @Longest(200) Wording city, @Longest(200) Wording venue,
		@ReferenceTo("countries") String country) implements FormItem<PlaceForm> {

	PlaceForm {
		key = Given.text(key);
		city = Given.wording(city);
		venue = Given.wording(venue);
		country = Given.text(country);
	}

	@Override
	public PlaceForm withKey(String other) {
		return new PlaceForm(other, city, venue, country);
	}

	boolean isEmpty() {
		return city.isBlank() && venue.isBlank() && country.isBlank();
	}

}
