package org.acsh.portal.desk;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.acsh.portal.batch.Batch;
import org.acsh.portal.batch.BatchDeed;
import org.acsh.portal.batch.BatchPlan;
import org.acsh.portal.batch.BatchService;
import org.acsh.portal.editing.Register.Choice;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page that shows what a deed would do to many contents. */
@Component
public class BatchPages {

	private static final int MOST_TOPICS = 300;

	private final BatchService batches;

	private final References references;

	BatchPages(BatchService batches, References references) {
		this.batches = batches;
		this.references = references;
	}

	/**
	 * The page on which somebody decides whether contents are published, for rooms that
	 * know which are meant.
	 * @param kind the name of their kind
	 */
	public ModelAndView publication(String kind, List<UUID> contents, Locale reader) {
		BatchRequest request = new BatchRequest(BatchDeed.Sort.PUBLISH, kind, contents, false, null);
		return page(UUID.randomUUID(), request, WithdrawalForm.blank(), false, reader);
	}

	/**
	 * The page on which somebody decides.
	 * @param batch the name that the batch would get
	 * @param refused whether the reason was missing when it was sent
	 */
	ModelAndView page(UUID batch, BatchRequest request, WithdrawalForm form, boolean refused, Locale reader) {
		return new ModelAndView("desk/batch-plan").addObject("request", request)
			.addObject("batch", batch)
			.addObject("isFull", request.chosen().size() == BatchService.MOST)
			.addObject("plan", plan(request, reader))
			.addObject("topics", references.register("topics").find("", reader, MOST_TOPICS))
			.addObject("topic", topic(request.topic(), reader).map(Choice::label).orElse(""))
			.addObject("form", form)
			.addObject("refused", refused);
	}

	/** The page that tells what was done. */
	ModelAndView result(Batch batch, Locale reader) {
		String topic = Objects.requireNonNullElse(batch.topic(), "");
		return new ModelAndView("desk/batch").addObject("batch", batch)
			.addObject("topic", topic(topic, reader).map(Choice::label).orElse(topic));
	}

	/** The topic of a slug, or none. */
	Optional<Choice> topic(String slug, Locale reader) {
		return Optional.ofNullable(references.register("topics").named(List.of(slug), reader).get(slug));
	}

	private BatchPlan plan(BatchRequest request, Locale reader) {
		boolean isOpen = request.deed() == BatchDeed.Sort.TAG && topic(request.topic(), reader).isEmpty();
		return isOpen ? new BatchPlan(List.of()) : batches.plan(request.deed(), request.topic(), request.chosen());
	}

}
