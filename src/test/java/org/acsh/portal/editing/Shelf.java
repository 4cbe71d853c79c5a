package org.acsh.portal.editing;

import java.util.Map;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.acsh.portal.document.Document;
import org.acsh.portal.kernel.LocalizedText;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import static java.util.Objects.requireNonNull;

/**
 * Puts content of any kind before readers and takes it away again, in tests that are
 * rolled back.
 */
@Component
public class Shelf {

	private static final LocalizedText REASON = LocalizedText.of("en", "Entered twice.");

	private static final Map<Visibility, Unpublishing> WAYS = Map.of(Visibility.GONE, new Unpublishing.Gone(REASON),
			Visibility.WITHDRAWN, new Unpublishing.Withdrawn(REASON), Visibility.REDIRECTED,
			new Unpublishing.Redirected("/events"));

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	private final Kinds kinds;

	private final Intake intake;

	private final PublishingService publishing;

	private final DraftService drafts;

	private final Writing writing;

	private final JdbcClient database;

	private final EntityManager entities;

	Shelf(Kinds kinds, Intake intake, PublishingService publishing, DraftService drafts, Writing writing,
			JdbcClient database, EntityManager entities) {
		this.kinds = kinds;
		this.intake = intake;
		this.publishing = publishing;
		this.drafts = drafts;
		this.writing = writing;
		this.database = database;
		this.entities = entities;
	}

	/** Shows readers a form as new content. */
	public UUID publish(String kind, Record form) {
		UUID id = intake.publish(kind, form).id();
		entities.flush();
		return id;
	}

	/**
	 * Shows readers a form as new content.
	 * @param form as it is written in starter content
	 */
	public UUID publish(String kind, String form) {
		return publish(kind, YAML.readValue(form, kinds.named(kind).formType()));
	}

	/** Shows readers a form of a content, which is made if it is new. */
	public void publish(String kind, UUID id, Record form) {
		Content content = drafts.begin(kind, id, "en", null);
		drafts.take(content, Document.of(form), Origin.STARTER);
		publishing.publish(kind, id, content.latest(), new Consent(null, true));
		entities.flush();
	}

	/** A form with another address, which is all that changes. */
	public static <F extends Record> F addressed(F form, Class<F> type, String slug) {
		return Document.of(form).withValue("slug", slug).as(type);
	}

	/** Takes a content away from readers. */
	public void unpublish(String kind, UUID id, Unpublishing how) {
		publishing.unpublish(kind, id, how, writing.editor("Aigul"));
		entities.flush();
	}

	/** Takes a content of the starter content away from readers. */
	public void unpublish(String kind, String slug, Visibility how) {
		UUID id = database.sql("select id from content where kind = ? and published_slug = ?")
			.params(kind, slug)
			.query(UUID.class)
			.single();
		unpublish(kind, id, requireNonNull(WAYS.get(how)));
	}

	/** Shows readers again what was taken away. */
	public void publishAgain(String kind, UUID id) {
		publishing.publish(kind, id, drafts.newest(kind, id).content().latest(), new Consent(null, true));
		entities.flush();
	}

}
