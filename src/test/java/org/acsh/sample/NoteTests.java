package org.acsh.sample;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.acsh.portal.kernel.Count;
import org.acsh.portal.kernel.Count.Bound;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.kernel.PartialPeriod;
import org.acsh.portal.kernel.PublicViews;
import org.acsh.portal.kernel.Slug;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The kernel in entities and in views, on a real PostgreSQL. */
@SpringJUnitConfig
@TestPropertySource(properties = "spring.jpa.hibernate.ddl-auto=create")
class NoteTests {

	private static final LocalizedText TITLE = LocalizedText.of("en", "Seminar").with("ru", "Семинар");

	private static final PartialPeriod PERIOD = new PartialPeriod(PartialDate.parse("2024-12-05"),
			PartialDate.parse("2024-12"));

	private static final Count READERS = new Count(Bound.AT_LEAST, 20);

	private static final String SELECT = """
			select slug, title, jsonb_build_object('from', starts, 'to', ends) as time_span,
				jsonb_build_object('bound', bound, 'value', value) as readers, 3 as number_of_pages, id
			from note""";

	private final EntityManager entities;

	private final JdbcClient jdbc;

	private final PublicViews views;

	private final Note note = new Note(new Slug("seminar"), TITLE).during(PERIOD, READERS);

	@Autowired
	NoteTests(EntityManagerFactory entities, JdbcClient jdbc, PublicViews views) {
		this.entities = entities.createEntityManager();
		this.jdbc = jdbc;
		this.views = views;
	}

	@BeforeEach
	void theNoteIsStored() {
		jdbc.sql("truncate note cascade").update();
		store(note);
	}

	@AfterEach
	void nobodyKeepsAConnection() {
		entities.close();
	}

	private void store(Note note) {
		entities.getTransaction().begin();
		entities.persist(note);
		entities.getTransaction().commit();
		entities.clear();
	}

	private Note stored(Note note) {
		return entities.find(Note.class, note.getId());
	}

	private String column(String name) {
		return jdbc.sql("select " + name + " from note where slug = 'seminar'").query(String.class).single();
	}

	@Test
	void anEntityKeepsItsValues() {
		assertThat(stored(note)).isNotSameAs(note);
		assertThat(stored(note).title()).isEqualTo(TITLE);
		assertThat(stored(note).period()).isEqualTo(PERIOD);
		assertThat(stored(note).readers()).isEqualTo(READERS);
		assertThat(stored(note).slug()).isEqualTo(new Slug("seminar"));
	}

	@Test
	void whatIsUnknownStaysUnknown() {
		Note draft = new Note(new Slug("draft"), TITLE);
		store(draft);
		assertThat(stored(draft).period()).isNull();
		assertThat(stored(draft).readers()).isNull();
	}

	@Test
	void aPeriodMayHaveNoEnd() {
		PartialPeriod year = new PartialPeriod(PartialDate.parse("2024"), null);
		Note review = new Note(new Slug("review"), TITLE).during(year, READERS);
		store(review);
		assertThat(stored(review).period()).isEqualTo(year);
	}

	@Test
	void columnsHoldPlainTextAndJson() {
		assertThat(column("starts || '/' || ends")).isEqualTo("2024-12-05/2024-12");
		assertThat(column("bound || ' ' || value")).isEqualTo("AT_LEAST 20");
		assertThat(column("pg_typeof(title)")).isEqualTo("jsonb");
		assertThat(column("title->'madeFrom'->>'ru'")).hasSize(16);
	}

	@Test
	void datesInStoredJsonAreText() {
		assertThat(column("replies")).isEqualTo("[\"2024-12-09\"]");
		assertThat(stored(note).replies()).containsExactly(LocalDate.of(2024, 12, 9));
	}

	@Test
	void readingAnEntityDoesNotChangeIt() {
		entities.getTransaction().begin();
		stored(note).title();
		entities.getTransaction().commit();
		assertThat(stored(note).getVersion()).isZero();
	}

	@Test
	void anEntityEqualsItsLazyProxyWithoutLoadingIt() {
		Note proxy = entities.getReference(Note.class, note.getId());
		assertThat(note).isEqualTo(proxy).hasSameHashCodeAs(proxy);
		assertThat(proxy).isEqualTo(note);
		assertThat(Hibernate.isInitialized(proxy)).isFalse();
	}

	@Test
	void anEntityStaysInItsSetWhenItIsStored() {
		Note answer = new Note(new Slug("answer"), TITLE);
		Set<Note> notes = new HashSet<>(List.of(answer));
		store(answer);
		assertThat(notes).matches((set) -> set.contains(answer)).matches((set) -> set.contains(stored(answer)));
	}

	@Test
	void entitiesWithoutAnIdDiffer() {
		Note one = new Note(new Slug("one"), TITLE);
		assertThat(one).isNotEqualTo(new Note(new Slug("one"), TITLE)).isNotEqualTo(note);
	}

	@Test
	void idsAreDrawnInPools() {
		long before = lastDrawn();
		store(new Note(new Slug("one"), TITLE));
		store(new Note(new Slug("two"), TITLE));
		assertThat(lastDrawn() - before).isIn(0L, 50L);
	}

	private long lastDrawn() {
		return jdbc.sql("select last_value from entity_id").query(Long.class).single();
	}

	@Test
	void aRowOfAViewBecomesARecord() {
		assertThat(views.one(PublicNote.class, SELECT + " where slug = :slug", Map.of("slug", "seminar")))
			.contains(new PublicNote(new Slug("seminar"), TITLE, PERIOD, READERS, 3));
	}

	@Test
	void noRowIsEmpty() {
		assertThat(views.one(PublicNote.class, SELECT + " where slug = :slug", Map.of("slug", "other"))).isEmpty();
	}

	@Test
	void rowsKeepTheOrderOfTheSelect() {
		store(new Note(new Slug("answer"), TITLE).during(PERIOD, READERS));
		store(new Note(new Slug("thanks"), TITLE).during(PERIOD, READERS));
		assertThat(views.list(PublicNote.class, SELECT + " order by slug desc -- the newest name first", Map.of()))
			.extracting((row) -> row.slug().value())
			.containsExactly("thanks", "seminar", "answer");
	}

	@Test
	void aComponentWithoutAColumnIsAnError() {
		assertThatExceptionOfType(JacksonException.class)
			.isThrownBy(() -> views.list(PublicNote.class, "select slug, title from note", Map.of()))
			.withMessageContaining("time_span");
	}

	@Test
	void anUnknownNumberIsNotZero() {
		String select = SELECT.replace("3 as", "null as");
		assertThatExceptionOfType(JacksonException.class)
			.isThrownBy(() -> views.list(PublicNote.class, select, Map.of()))
			.withMessageContaining("number_of_pages");
	}

	/** What everybody may see of a note. */
	record PublicNote(Slug slug, LocalizedText title, PartialPeriod timeSpan, @Nullable Count readers,
			int numberOfPages) {

	}

	@Configuration(proxyBeanMethods = false)
	@ComponentScan("org.acsh.portal.kernel")
	@EntityScan({ "org.acsh.portal.kernel", "org.acsh.sample" })
	@ImportAutoConfiguration({ HibernateJpaAutoConfiguration.class, JdbcTemplateAutoConfiguration.class,
			JdbcClientAutoConfiguration.class })
	static class Portal {

		@Bean
		EmbeddedPostgres postgres() throws IOException {
			return EmbeddedPostgres.builder()
				.setLocaleConfig("locale", "C.UTF-8")
				.setLocaleConfig("encoding", "UTF8")
				.start();
		}

		@Bean
		DataSource dataSource(EmbeddedPostgres postgres) {
			return postgres.getPostgresDatabase();
		}

	}

}
