package org.acsh.portal.page;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.acsh.portal.kernel.PublicViews;
import org.acsh.portal.site.Navigation;
import org.acsh.portal.site.NavigationSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/**
 * Keeps what the frame takes from the content. A page that is kept is made with the frame
 * of its own version of the content; any other with one that is at most some seconds old.
 */
@Service
class NavigationService implements NavigationSource {

	private static final Logger log = LoggerFactory.getLogger(NavigationService.class);

	private static final Duration FRESH = Duration.ofSeconds(10);

	private static final String NAVIGATION = """
			select
				(select coalesce(jsonb_agg(distinct kind), '[]') from content where visibility = 'PUBLISHED') as kinds,
				(select coalesce(jsonb_agg(link order by place nulls last, slug), '[]')
					from page_link where menu = 'HEADER') as header_pages,
				(select coalesce(jsonb_agg(link order by place nulls last, slug), '[]')
					from page_link where menu = 'FOOTER') as footer_pages,
				(select summary from public_page where slug = 'about') as about,
				(select coalesce(jsonb_agg(jsonb_build_object('path', '/organisations/' || (partner -> 'organisation' ->> 'slug'),
						'title', partner -> 'organisation' -> 'name')), '[]')
					from (
						select partners
						from public_phase
						order by (period ->> 'from') <= :today desc, period ->> 'from' desc
						limit 1) present, jsonb_array_elements(present.partners) as partner) as partners
			""";

	private final PublicViews views;

	private final Clock clock;

	private final LoadingCache<String, Known> known = Caffeine.newBuilder()
		.refreshAfterWrite(FRESH)
		.build(key -> new Known(read(), -1));

	NavigationService(PublicViews views, Clock clock) {
		this.views = views;
		this.clock = clock;
	}

	@Override
	public Navigation at(long version) {
		try {
			Known last = known.get(NAVIGATION);
			return (version < 0 || version == last.version()) ? last.navigation() : readFor(version);
		}
		catch (DataAccessException ex) {
			log.warn("The frame shows what was last known: {}", ex.getMessage());
			Known last = known.getIfPresent(NAVIGATION);
			return (last != null) ? last.navigation() : Navigation.NONE;
		}
	}

	private Navigation readFor(long version) {
		Known now = new Known(read(), version);
		known.put(NAVIGATION, now);
		return now.navigation();
	}

	private Navigation read() {
		return views.one(Navigation.class, NAVIGATION, Map.of("today", LocalDate.now(clock).toString())).orElseThrow();
	}

	private record Known(Navigation navigation, long version) {
	}

}
