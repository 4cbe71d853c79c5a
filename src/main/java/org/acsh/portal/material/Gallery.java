package org.acsh.portal.material;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.acsh.portal.country.CountryRef;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.network.NetworkRef;
import org.jspecify.annotations.Nullable;

/**
 * The photos of an event, a network or a country that everybody may see.
 *
 * @param album whose photos they are
 * @param owner the last part of the address of its page
 * @param photos at least one
 */
record Gallery(Album album, String owner, List<Photo> photos) {

	/** The address of its page without the language. */
	public String path() {
		return album.path(owner);
	}

	/** What the event, network or country is called. */
	public LocalizedText.Text title(Locale reader) {
		Photo any = photos.getFirst();
		return switch (album) {
			case EVENTS -> Objects.requireNonNull(any.summary().event()).title().in(reader);
			case NETWORKS -> Objects.requireNonNull(any.network()).name().in(reader);
			case COUNTRIES -> named(Objects.requireNonNull(any.country()), reader);
		};
	}

	private static LocalizedText.Text named(CountryRef country, Locale reader) {
		return new LocalizedText.Text(country.name(reader), reader.getLanguage(), false);
	}

	/** A photo of it, and what else than an event it belongs to. */
	record Photo(MaterialSummary summary, @Nullable NetworkRef network, @Nullable CountryRef country) {
	}

	/**
	 * Where a photo stands among those of its gallery.
	 *
	 * @param gallery the address of their page without the language
	 * @param number from 1
	 * @param count how many there are
	 * @param before the address of the one before, or null for the first
	 * @param further the address of the next, or null for the last
	 */
	record Place(String gallery, int number, int count, @Nullable String before, @Nullable String further) {
	}

}
