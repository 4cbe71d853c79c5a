package org.acsh.portal.editing;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.acsh.portal.document.Document;
import org.acsh.portal.document.Reference;
import org.acsh.portal.kernel.Slug;
import org.acsh.portal.kernel.Wording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Validator;
import org.springframework.web.servlet.ModelAndView;

/**
 * A kind of content as the engine handles it: its forms are documents here, of any shape
 * that was ever stored.
 *
 * @param <F> the form's type
 */
public final class Kind<F extends Record & ContentForm<F>> {

	private static final String TOPICS = "topics";

	private final ContentKind<F> content;

	private final Validator validator;

	private final ReferenceCheck references;

	private final FormerNames formerNames;

	private final Targets targets;

	Kind(ContentKind<F> content, Validator validator, ReferenceCheck references, FormerNames formerNames,
			Targets targets) {
		this.content = content;
		this.validator = validator;
		this.references = references;
		this.formerNames = formerNames;
		this.targets = targets;
	}

	/** The kind's name in addresses, such as "events". */
	public String name() {
		return content.name();
	}

	/** The type of the form, whose fields are all that a browser may send. */
	public Class<F> formType() {
		return content.form();
	}

	/** The template of the form's page. */
	public String template() {
		return content.template();
	}

	/** What the message keys of the form's labels begin with. */
	public String labels() {
		return content.labels();
	}

	/** What the form offers to choose from, for its template. */
	public Record choices() {
		return content.choices();
	}

	/** An empty form. */
	public Document blank(String language) {
		return Document.of(content.blank(language));
	}

	/** A form of which only the name is known. */
	Document named(String language, String name) {
		return Document.of(content.named(content.blank(language), Wording.of(language, name)));
	}

	/** A form that names its subject as another form names its own, too. */
	public Document calledAlso(Document document, Document other) {
		return Document.of(content.calledAlso(form(document), form(other)));
	}

	/** The form record that a document stands for. */
	public F form(Document document) {
		return document.as(content.form());
	}

	/** The document of a form record. */
	public Document document(Record form) {
		return Document.of(form);
	}

	/** A form that names other records by their present addresses. */
	public Document present(Document document) {
		return present(List.of(document)).getFirst();
	}

	/** The address of the reader's page without the language. */
	public String address(Slug slug) {
		return content.address(slug);
	}

	/** Whether there is one content of this kind and never another. */
	public boolean isSingle() {
		return content.isSingle();
	}

	static String address(String kind, String slug) {
		return "/" + kind + "/" + slug;
	}

	/** What keeps a form from being published, by the form's field names. */
	public BindingResult problems(UUID id, Document document) {
		F form = form(document);
		BindingResult problems = new BeanPropertyBindingResult(form, "form");
		validator.validate(form, problems);
		content.check(id, form, problems);
		references.check(document.references(content.form()), problems);
		return problems;
	}

	/** Whether contents of this kind have topics. */
	public boolean hasTopics() {
		return Stream.of(formType().getRecordComponents()).anyMatch(part -> part.getName().equals(TOPICS));
	}

	/** The slugs of the topics in a form. */
	public List<String> topics(Document document) {
		return document.json().path(TOPICS).valueStream().map(JsonNode::asString).toList();
	}

	/** A form with one more topic. */
	public Document tagged(Document document, String topic) {
		ObjectNode changed = document.json();
		changed.withArray(TOPICS).add(topic);
		return document(form(Document.of(changed)));
	}

	Document document(Revision revision) {
		return document(revision.form(), revision.shape());
	}

	/**
	 * A stored form of any shape, in the present one; what it names is named by its
	 * present address.
	 */
	Document document(ObjectNode stored, int shape) {
		return present(upgraded(stored, shape));
	}

	/** The same, with records as they were named when it was stored. */
	Document upgraded(ObjectNode stored, int shape) {
		ObjectNode present = (shape < content.shape()) ? content.upgraded(stored.deepCopy(), shape) : stored;
		return Document.of(Document.of(present).as(content.form()));
	}

	/** Forms that name each record by its present address. */
	List<Document> present(List<Document> documents) {
		return formerNames.present(documents, content.form());
	}

	/** What a form names, field by field, whether it is there or not. */
	List<Reference> references(Document document) {
		return document.references(content.form());
	}

	/** The contents that a form names, whether they are there or not. */
	List<Target> targets(Document document) {
		return references(document).stream().map(targets::of).toList();
	}

	/** Whether a form names a content by its slug. */
	public boolean names(Document document, String kind, String slug) {
		return targets(document).stream().anyMatch(target -> target.kind().equals(kind) && target.slug().equals(slug));
	}

	/**
	 * A form that names another content of a kind in place of one.
	 * @param other the slug of the other one, or empty for none
	 */
	public Document renamed(Document document, String kind, String slug, String other) {
		return document.withReferences(content.form(), reference -> {
			Target target = targets.of(reference);
			return target.kind().equals(kind) && target.slug().equals(slug) ? target.at(other) : reference.value();
		});
	}

	/** The names of the form's fields, in its order. */
	public List<String> fields() {
		return Stream.of(content.form().getRecordComponents()).map(RecordComponent::getName).toList();
	}

	int shape() {
		return content.shape();
	}

	Document copy(Document document) {
		return Document.of(form(document).copy());
	}

	Wording title(Document document) {
		return content.title(form(document));
	}

	String slug(Document document) {
		return form(document).slug();
	}

	/** Whether the same was typed; an address that was left out may have been made. */
	boolean isSame(Document typed, Document kept) {
		return typed.equals(kept) || (slug(typed).isBlank() && typed.equals(kept.withValue("slug", "")));
	}

	Document withSlug(Document document, Slug slug) {
		return slug(document).equals(slug.value()) ? document
				: document(form(document.withValue("slug", slug.value())));
	}

	void publish(UUID id, Document document) {
		content.publish(id, form(document));
	}

	ModelAndView page(UUID id, Locale reader) {
		return content.page(id, reader);
	}

}
