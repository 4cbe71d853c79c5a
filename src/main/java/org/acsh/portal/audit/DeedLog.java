package org.acsh.portal.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.acsh.portal.account.Member;
import org.acsh.portal.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of deeds: it is added to and read, the newest first. */
@Component
class DeedLog {

	private static final String COLUMNS = """
			select id, at, actor_name, verb, subject_kind, subject, subject_name, detail
			from deed
			""";

	private static final String FILTERED = """
			where id < :before and (:member = 0 or actor = :member) and (:verb = '' or verb = :verb)
				and at >= :from and at < :to
			""";

	private static final TypeReference<Map<String, String>> DETAIL = new TypeReference<>() {
	};

	private final JdbcClient database;

	private final Clock clock;

	private final JsonMapper json = new JsonMapper();

	DeedLog(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	void add(Deed deed) {
		database.sql("""
				insert into deed (actor, actor_name, verb, subject_kind, subject, subject_name, detail)
				values (:actor, :name, :verb, :kind, :subject, cast(:subjectName as jsonb), cast(:detail as jsonb))
				""").params(values(deed)).update();
	}

	/** The deeds done to one thing. */
	List<PastDeed> of(UUID subject, long before, int most) {
		return database.sql(COLUMNS + "where subject = :subject and id < :before order by id desc limit :most")
			.params(Map.of("subject", subject, "before", before, "most", most))
			.query(this::deed)
			.list();
	}

	/** The deeds of one sort done to the revisions of a content, the first done first. */
	List<Done> done(UUID subject, String verb) {
		return database.sql("""
				select (detail ->> 'revision')::int as revision, at, actor_name as actor
				from deed
				where subject = :subject and verb = :verb and detail ->> 'revision' is not null
				order by id
				""")
			.params(Map.of("subject", subject, "verb", verb))
			.query((row, number) -> new Done(row.getInt("revision"),
					row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("actor")))
			.list();
	}

	/** The deeds that a filter lets through. */
	List<PastDeed> find(DeedFilter filter, int most) {
		return database.sql(COLUMNS + FILTERED + "order by id desc limit :most")
			.params(values(filter, most))
			.query(this::deed)
			.list();
	}

	/** How many deeds a filter lets through. */
	int count(DeedFilter filter) {
		return database.sql("select count(*) from deed " + FILTERED)
			.params(values(filter, 0))
			.query((row, number) -> row.getInt(1))
			.single();
	}

	/** Who has done anything, under the latest of their names, by name. */
	List<Actor> actors() {
		return database.sql("""
				select id, name
				from (
					select distinct on (actor) actor as id, actor_name as name
					from deed
					where actor is not null
					order by actor, deed.id desc) latest
				order by name collate "und-x-icu", id
				""").query((row, number) -> new Actor(row.getLong("id"), row.getString("name"))).list();
	}

	private Map<String, @Nullable Object> values(Deed deed) {
		Member actor = deed.actor();
		Deed.Subject subject = deed.subject();
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put("actor", (actor != null) ? actor.id() : null);
		values.put("name", (actor != null) ? actor.name() : null);
		values.put("verb", deed.verb());
		values.put("kind", (subject != null) ? subject.kind() : null);
		values.put("subject", (subject != null) ? subject.id() : null);
		values.put("subjectName",
				(subject != null && subject.name() != null) ? json.writeValueAsString(subject.name()) : null);
		values.put("detail", json.writeValueAsString(deed.detail()));
		return values;
	}

	private Map<String, Object> values(DeedFilter filter, int most) {
		LocalDate day = (filter.day() != null) ? LocalDate.parse(filter.day()) : null;
		return Map.of("before", (filter.before() != null) ? Long.parseLong(filter.before()) : Long.MAX_VALUE, "member",
				(filter.member() != null) ? Long.parseLong(filter.member()) : 0L, "verb",
				Objects.requireNonNullElse(filter.verb(), ""), "from", (day != null) ? start(day) : OffsetDateTime.MIN,
				"to", (day != null) ? start(day.plusDays(1)) : OffsetDateTime.MAX, "most", most);
	}

	private OffsetDateTime start(LocalDate day) {
		return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
	}

	private PastDeed deed(ResultSet row, int number) throws SQLException {
		return new PastDeed(row.getLong("id"), row.getObject("at", OffsetDateTime.class).toInstant(),
				row.getString("actor_name"), Verb.of(row.getString("verb")), subject(row),
				json.readValue(row.getString("detail"), DETAIL));
	}

	private Deed.@Nullable Subject subject(ResultSet row) throws SQLException {
		String kind = row.getString("subject_kind");
		String name = row.getString("subject_name");
		return (kind != null) ? new Deed.Subject(kind, row.getObject("subject", UUID.class),
				(name != null) ? json.readValue(name, LocalizedText.class) : null) : null;
	}

}
