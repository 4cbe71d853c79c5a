package org.acsh.portal.home;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.ibm.icu.text.Collator;
import org.acsh.portal.kernel.PublicViews;
import org.acsh.portal.programme.Membership;
import org.acsh.portal.programme.PhasePage;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** Composes the countries of the map and of the list beside it. */
@Service
class AtlasService {

	private final PublicViews views;

	private final MessageSource messages;

	AtlasService(PublicViews views, MessageSource messages) {
		this.views = views;
		this.messages = messages;
	}

	/**
	 * The countries for a reader.
	 * @param phases the phases of all programmes, the latest first
	 */
	Atlas atlas(List<PhasePage> phases, Locale reader) {
		return new Atlas(withEvents().stream()
			.map(country -> onMap(country, new Membership(country.code(), phases), reader))
			.sorted(Comparator.comparing(MapCountry::name, Collator.getInstance(reader)))
			.toList());
	}

	private List<CountryWithEvents> withEvents() {
		return views.list(CountryWithEvents.class,
				"""
						select country.*, coalesce(counted.events, 0) as events,
							coalesce(counted.attended, 0) as attended, coalesce(counted.hosted, 0) as hosted
						from public_country country
						left join (
							select code, count(*) as events,
								count(*) filter (where countries @> jsonb_build_array(jsonb_build_object('code', code))) as attended,
								count(*) filter (where places @> jsonb_build_array(jsonb_build_object('country',
									jsonb_build_object('code', code)))) as hosted
							from public_event, unnest(country_codes) as code
							group by code) counted using (code)
						""",
				Map.of());
	}

	private MapCountry onMap(CountryWithEvents country, Membership membership, Locale reader) {
		return new MapCountry(country.code(), country.ref().name(reader), country.region(), membership,
				country.events(), country.attended(), country.hosted(), detail(country, membership, reader));
	}

	private String detail(CountryWithEvents country, Membership membership, Locale reader) {
		return membership.since()
			.map(since -> message("home.map.member", reader, country.events(), since.in(reader)))
			.orElseGet(() -> message("home.map.guest", reader, country.events()));
	}

	private String message(String code, Locale reader, Object... arguments) {
		return messages.getMessage(code, arguments, reader);
	}

}
