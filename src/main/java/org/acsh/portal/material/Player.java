package org.acsh.portal.material;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What plays a recording that is kept elsewhere. Nothing of it is asked for before the
 * reader says so; the policy of all pages allows these places and no others
 * ({@code site.SecurityHeaders}).
 *
 * @param service whose it is, and who then learns of the reader
 * @param address of the page that plays it at once
 */
record Player(Service service, String address) {

	private static final String KEY = "([A-Za-z0-9_-]{6,20})";

	/** What plays what is at an address; empty where nothing is known that does. */
	static Optional<Player> of(String url) {
		String place = URI.create(url).getRawSchemeSpecificPart();
		return Arrays.stream(Service.values()).flatMap(service -> service.player(place).stream()).findFirst();
	}

	/** Who keeps recordings. */
	enum Service {

		/** Its player that leaves no cookies before it plays. */
		YOUTUBE("YouTube",
				"//(?:(?:www\\.|m\\.)?youtube(?:-nocookie)?\\.com/(?:watch\\?(?:.*&)?v=|embed/|live/|shorts/)|youtu\\.be/)"
						+ KEY + "(?:[?&/].*)?",
				"https://www.youtube-nocookie.com/embed/%s?autoplay=1"),

		/** Its player that is told not to track (dnt). */
		VIMEO("Vimeo", "//(?:www\\.)?vimeo\\.com/([0-9]{5,15})(?:\\?.*)?",
				"https://player.vimeo.com/video/%s?dnt=1&autoplay=1");

		private final String title;

		private final Pattern place;

		private final String player;

		Service(String title, String place, String player) {
			this.title = title;
			this.place = Pattern.compile(place);
			this.player = player;
		}

		/** What everybody calls it. */
		public String title() {
			return title;
		}

		private Optional<Player> player(String address) {
			Matcher found = place.matcher(address);
			return found.matches() ? Optional.of(new Player(this, player.formatted(found.group(1)))) : Optional.empty();
		}

	}

}
