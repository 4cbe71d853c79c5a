package org.acsh.portal.news;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.acsh.portal.editing.Absences;
import org.acsh.portal.kernel.GoneException;
import org.acsh.portal.kernel.MovedException;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.PublicViews;

import org.springframework.stereotype.Service;

/** Finds news and press reports for readers: only what is published. */
@Service
class NewsService {

	/** The latest first, the undated last. */
	static final String LATEST_FIRST = " order by first_day desc nulls last, id desc";

	private final PublicViews views;

	private final Absences absences;

	NewsService(PublicViews views, Absences absences) {
		this.views = views;
		this.absences = absences;
	}

	/** What was said of a public event, latest first. */
	List<NewsSummary> ofEvent(long event) {
		return of("id in (select news_item_id from news_item_event where event_id = :named)", event);
	}

	/** What was said of a publication, latest first. */
	List<NewsSummary> ofPublication(long publication) {
		return of("id in (select news_item_id from news_item_publication where publication_id = :named)", publication);
	}

	/** What was said of a person, latest first. */
	List<NewsSummary> ofPerson(String slug) {
		return of("id in (select news_item_id from public_news_person where person_slug = :named)", slug);
	}

	/**
	 * What was said of public events and publications about any of some topics, by their
	 * slugs, latest first.
	 */
	List<NewsSummary> aboutAny(String[] topics) {
		return of("""
				id in (
					select tie.news_item_id
					from news_item_event tie
					join public_event event on event.id = tie.event_id
					where event.topic_slugs && :named::text[]
					union
					select tie.news_item_id
					from news_item_publication tie
					join public_publication publication on publication.id = tie.publication_id
					where publication.topic_slugs && :named::text[])
				""", topics);
	}

	/** What an organisation reported, latest first. */
	List<NewsSummary> ofPublisher(String slug) {
		return of("publisher_slug = :named", slug);
	}

	/**
	 * The page of an item.
	 * @throws GoneException if it was taken away
	 * @throws MovedException if the address leads elsewhere
	 * @throws NotFoundException if no item ever had the address
	 */
	NewsPage page(String slug) {
		return views.one(NewsPage.class, "select * from news_page where slug = :slug", Map.of("slug", slug))
			.orElseThrow(() -> absences.of("news", slug));
	}

	/**
	 * The page of an item that is edited.
	 * @throws NotFoundException if readers have no page of it
	 */
	NewsPage page(UUID content) {
		return views.one(NewsPage.class, "select * from news_page where content = :content", Map.of("content", content))
			.orElseThrow(NotFoundException::new);
	}

	private List<NewsSummary> of(String condition, Object named) {
		return views.list(NewsSummary.class,
				"select " + NewsSummary.COLUMNS + " from public_news where " + condition + LATEST_FIRST,
				Map.of("named", named));
	}

}
