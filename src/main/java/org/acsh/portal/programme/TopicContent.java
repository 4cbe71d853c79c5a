package org.acsh.portal.programme;

import java.util.Locale;
import java.util.UUID;

import org.acsh.portal.editing.ContentKind;
import org.acsh.portal.kernel.Slug;
import org.acsh.portal.kernel.Wording;
import org.acsh.portal.site.Languages;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.ModelAndView;

/** Topics as content that staff edit. */
@Component
@Order(60)
class TopicContent implements ContentKind<TopicForm> {

	private final TopicRepository topics;

	private final TopicReferences references;

	private final SubjectPages pages;

	private final Languages languages;

	TopicContent(TopicRepository topics, TopicReferences references, SubjectPages pages, Languages languages) {
		this.topics = topics;
		this.references = references;
		this.pages = pages;
		this.languages = languages;
	}

	@Override
	public String name() {
		return TopicService.KIND;
	}

	@Override
	public Class<TopicForm> form() {
		return TopicForm.class;
	}

	@Override
	public String template() {
		return "programme/staff/topic";
	}

	@Override
	public String labels() {
		return "programme.form.";
	}

	@Override
	public ProgrammeChoices choices() {
		return ProgrammeChoices.ALL;
	}

	@Override
	public TopicForm blank(String language) {
		return TopicForm.blank(languages.tagsAfter(language));
	}

	@Override
	public TopicForm named(TopicForm blank, Wording name) {
		return blank.named(name);
	}

	// Two levels are enough for readers, and no topic can be part of itself.
	@Override
	public void check(UUID content, TopicForm form, Errors errors) {
		if (isNoWhole(form.parent(), content) && !errors.hasFieldErrors("parent")) {
			errors.rejectValue("parent", "programme.problem.parent");
		}
		if (!form.parent().isBlank() && topics.existsByParentContent(content)) {
			errors.rejectValue("parent", "programme.problem.whole");
		}
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void publish(UUID content, TopicForm form) {
		topics.revise(content, known -> known.revise(form, references), () -> new Topic(content, form, references));
	}

	@Override
	public ModelAndView page(UUID content, Locale reader) {
		return pages.topic(content, reader);
	}

	private boolean isNoWhole(String slug, UUID content) {
		return Slug.isOne(slug) && topics.findBySlug(new Slug(slug))
			.filter(topic -> topic.isPart() || topic.content().equals(content))
			.isPresent();
	}

}
