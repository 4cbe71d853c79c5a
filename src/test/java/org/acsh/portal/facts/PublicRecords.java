package org.acsh.portal.facts;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.acsh.portal.kernel.PublicViews;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What the portal holds, field by field, as readers may see it. */
class PublicRecords {

	private final PublicViews views;

	PublicRecords(PublicViews views) {
		this.views = views;
	}

	JsonNode event(String slug) {
		return views.one(JsonNode.class, "select * from public_event where slug = :slug", Map.of("slug", slug))
			.orElseThrow();
	}

	List<JsonNode> meetingsOf(JsonNode event) {
		return of(event, "select * from public_meeting where event_id = :event");
	}

	List<JsonNode> initiativesOf(JsonNode event) {
		return of(event, """
				select initiative.*
				from public_initiative initiative
				join public_event_initiative tie on tie.initiative_id = initiative.id
				where tie.event_id = :event
				""");
	}

	List<JsonNode> publicationsOf(JsonNode event, String role) {
		return of(event, """
				select publication.*, tie.role, tie.presentations
				from public_publication publication
				join public_event_publication tie on tie.publication_id = publication.id
				where tie.event_id = :event
				""").stream().filter(publication -> publication.path("role").asString().equals(role)).toList();
	}

	List<JsonNode> materialsOf(JsonNode event) {
		return of(event, """
				select *
				from public_material
				where event_slug = (select slug from public_event where id = :event)
				""");
	}

	List<JsonNode> pressOf(JsonNode event) {
		return of(event, """
				select *
				from public_news
				where kind = 'PRESS' and id in (select news_item_id from news_item_event where event_id = :event)
				""");
	}

	List<JsonNode> all(String view) {
		return views.list(JsonNode.class, "select * from " + view, Map.of());
	}

	/** The one record of a view that is called so in English or in any other spelling. */
	JsonNode named(String view, String name) {
		return only(all(view), name, one -> isNamed(one, name));
	}

	/** Whether a record is called so, in English, for short or in another spelling. */
	static boolean isNamed(JsonNode one, String name) {
		return Wording.english(one.path("name")).equals(name) || Wording.english(one.path("abbreviation")).equals(name)
				|| one.path("slug").asString().equalsIgnoreCase(name)
				|| one.path("other_names").valueStream().anyMatch(other -> other.asString().equals(name));
	}

	static JsonNode only(List<JsonNode> records, String wanted, Predicate<JsonNode> which) {
		assertThat(records.stream().filter(which)).as(wanted).hasSize(1);
		return records.stream().filter(which).findFirst().orElseThrow();
	}

	private List<JsonNode> of(JsonNode event, String select) {
		return views.list(JsonNode.class, select, Map.of("event", event.path("id").asLong()));
	}

}
