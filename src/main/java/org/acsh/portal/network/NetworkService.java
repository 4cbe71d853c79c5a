package org.acsh.portal.network;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.acsh.portal.editing.Absences;
import org.acsh.portal.kernel.GoneException;
import org.acsh.portal.kernel.MovedException;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.PublicViews;

import org.springframework.stereotype.Service;

/** Finds networks for readers: only what is published. */
@Service
class NetworkService {

	private final PublicViews views;

	private final Absences absences;

	NetworkService(PublicViews views, Absences absences) {
		this.views = views;
		this.absences = absences;
	}

	/** All networks by name in the reader's language. */
	List<NetworkPage> all(Locale reader) {
		return sorted("true", Map.of(), reader);
	}

	/**
	 * The networks that a country belongs to, by name in the reader's language.
	 * @param code ISO 3166-1 alpha-2 in capitals
	 */
	List<NetworkPage> ofCountry(String code, Locale reader) {
		return sorted(":code = any (country_codes)", Map.of("code", code), reader);
	}

	/** The networks that an institution belongs to, by name in the reader's language. */
	List<NetworkPage> ofOrganisation(String slug, Locale reader) {
		return sorted(":organisation = any (organisation_slugs)", Map.of("organisation", slug), reader);
	}

	/** The networks about any of some topics, by name in the reader's language. */
	List<NetworkPage> aboutAny(String[] topics, Locale reader) {
		return sorted("topic_slugs && :topics::text[]", Map.of("topics", topics), reader);
	}

	/**
	 * The page of a network.
	 * @throws GoneException if it was taken away
	 * @throws MovedException if the address leads elsewhere
	 * @throws NotFoundException if no network ever had the address
	 */
	NetworkPage page(String slug) {
		return views.one(NetworkPage.class, "select * from network_page where slug = :slug", Map.of("slug", slug))
			.orElseThrow(() -> absences.of(NetworkContent.NAME, slug));
	}

	/**
	 * The page of a network that is edited.
	 * @throws NotFoundException if readers have no page of it
	 */
	NetworkPage page(UUID content) {
		return views
			.one(NetworkPage.class, "select * from network_page where content = :content", Map.of("content", content))
			.orElseThrow(NotFoundException::new);
	}

	private List<NetworkPage> sorted(String condition, Map<String, ?> parameters, Locale reader) {
		return views.list(NetworkPage.class, "select * from public_network where " + condition, parameters)
			.stream()
			.sorted(Comparator.comparing(network -> network.name().in(reader).value(), Collator.getInstance(reader)))
			.toList();
	}

}
