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
		return views
			.one(Novelties.class,
					"""
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
									select slug, kind, title, period, links
									from (
										select slug, kind, title, period, first_day, id, (
											select jsonb_agg(distinct link ->> 'kind')
											from (
												select jsonb_array_elements(links)
												union all
												select jsonb_array_elements(talk -> 'links')
												from jsonb_array_elements(sessions) as session,
													jsonb_array_elements(session -> 'presentations') as talk) as material (link)
											where link ->> 'kind' in ('SLIDES', 'VIDEO', 'FOLDER') and link ->> 'url' is not null) as links
										from public_event
										order by first_day desc
										limit :recent) recent
									where links is not null
									order by first_day desc, id
									limit :most) latest) as materials
							""",
					Map.of("most", MOST, "recent", RECENT))
			.orElseThrow();
	}

}
