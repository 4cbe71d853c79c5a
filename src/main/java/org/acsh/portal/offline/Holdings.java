package org.acsh.portal.offline;

import java.util.List;
import java.util.Map;

import org.acsh.portal.kernel.PublicViews;
import org.acsh.portal.material.MaterialPage;

import org.springframework.stereotype.Component;

/**
 * Finds what goes into packs: what everybody may have at this moment, by the clock of the
 * database.
 */
@Component
class Holdings {

	/** The events that took place in a country or that it took part in; none of "". */
	private static final String EVENTS = """
			select slug
			from public_event
			where places @> jsonb_build_array(jsonb_build_object('country', jsonb_build_object('code', :country::text)))
				or countries @> jsonb_build_array(jsonb_build_object('code', :country::text))""";

	private static final String MATERIALS = """
			from public_material m
			where m.open and (m.event_slug = :event or m.country ->> 'code' = :country or m.event_slug in (
				%s))
			""".formatted(EVENTS);

	private final PublicViews views;

	Holdings(PublicViews views) {
		this.views = views;
	}

	/**
	 * The slugs of the events that have a page in a country's pack, the latest first;
	 * none for an event.
	 */
	List<String> events(Subject subject) {
		if (subject.kind() == Subject.Kind.EVENT) {
			return List.of();
		}
		return views.list(Named.class, EVENTS + " order by first_day desc, id", parameters(subject))
			.stream()
			.map(Named::slug)
			.toList();
	}

	/**
	 * The materials of a pack, those of no event first, then of the latest event, in its
	 * agenda's order.
	 */
	List<MaterialPage> materials(Subject subject) {
		return views.list(MaterialPage.class, "select *" + MATERIALS
				+ "order by m.event_slug is not null, (select e.first_day from public_event e where e.slug = m.event_slug) "
				+ "desc nulls last, m.event_slug, m.agenda nulls first, m.id", parameters(subject));
	}

	/** How much the pack of a subject holds. */
	Weight weight(Subject subject) {
		return views.one(Weight.class, """
				select 1 + count(*) + (select count(*) from (%s) event) as pages,
					coalesce(sum(texts), 0) as texts,
					count(file) + count(transcript) as files,
					coalesce(sum((file ->> 'size')::bigint), 0) + coalesce(sum((transcript ->> 'size')::bigint), 0)
						+ coalesce(sum(pictures), 0) as bytes
				from (
					select m.versions -> 0 as file,
						nullif(m.transcript, 'null') as transcript,
						(select sum(octet_length(p.text))
							from extraction_page p
							where p.digest = coalesce(m.versions -> 0, m.transcript) ->> 'digest') as texts,
						(select sum(b.size)
							from (
								select distinct on (p.number) p.digest
								from picture p
								where p.source = m.versions -> 0 ->> 'digest'
								order by p.number, p.width) narrow
							join blob b on b.digest = narrow.digest) as pictures
					%s) packed
				""".formatted(EVENTS, MATERIALS), parameters(subject)).orElseThrow();
	}

	private static Map<String, String> parameters(Subject subject) {
		return Map.of("event", subject.event(), "country", subject.country());
	}

	private record Named(String slug) {
	}

}
