package org.acsh.portal.home;

import java.util.Map;

import org.acsh.portal.kernel.PublicViews;

import org.springframework.stereotype.Service;

/** Knows what is new to read and to watch. */
@Service
class NoveltyService {

	private static final int MOST = 3;

	/** Older events are not asked for what there is of them. */
	private static final int RECENT = 50;

	private final PublicViews views;

	NoveltyService(PublicViews views) {
		this.views = views;
	}

	/** The latest of either, in one statement. */
	Novelties novelties() {
		return views.one(Novelties.class, """
				select (
					select coalesce(jsonb_agg(to_jsonb(latest)), '[]')
					from (
						select slug, kind, title, title_language, published, publishers
						from public_publication
						where published is not null
						order by first_day(published) desc, id desc
						limit :most) latest) as publications, (
					select coalesce(jsonb_agg(to_jsonb(latest)), '[]')
					from (
						select event.slug, event.title, event.period, found.kinds
						from (
							select id, slug, title, period, first_day
							from public_event
							order by first_day desc
							limit :recent) event
						join (
							select event_slug, jsonb_agg(distinct kind) as kinds
							from public_material
							where open and event_slug is not null and (url is not null or versions <> '[]')
							group by event_slug) found on found.event_slug = event.slug
						order by event.first_day desc, event.id
						limit :most) latest) as materials
				""", Map.of("most", MOST, "recent", RECENT)).orElseThrow();
	}

}
