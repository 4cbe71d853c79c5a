package org.acsh.portal.desk;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.acsh.portal.document.FieldPath;
import org.acsh.portal.document.Leaf;
import org.acsh.portal.editing.Kinds;
import org.acsh.portal.editing.PreviewLinkService;
import org.acsh.portal.editing.PreviewService;
import org.acsh.portal.editing.Previewed;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes a reader's page that says that it is a preview. */
@Component
class PreviewPages {

	private final PreviewService previews;

	private final FormWords words;

	private final Kinds kinds;

	PreviewPages(PreviewService previews, FormWords words, Kinds kinds) {
		this.previews = previews;
		this.words = words;
		this.kinds = kinds;
	}

	/** For staff: with the way back, and what has yet to be published beside it. */
	ModelAndView page(String kind, UUID id, Locale reader) {
		Previewed preview = previews.page(kind, id, reader);
		return preview.page().addObject("preview", new Preview(Places.of(kind, id), unpublished(preview, reader)));
	}

	/** For whoever has a secret address. */
	ModelAndView shared(PreviewLinkService.Shared shared, Locale reader) {
		return previews.alone(shared.kind(), shared.id(), reader)
			.page()
			.addObject("preview", new Preview("", List.of()));
	}

	private List<String> unpublished(Previewed preview, Locale reader) {
		List<Leaf> leaves = preview.unpublished()
			.stream()
			.map(reference -> new Leaf(FieldPath.ofName(reference.name(), preview.draft().document()),
					reference.value()))
			.toList();
		Told told = words.of(kinds.named(preview.draft().content().kind()), leaves, reader);
		return leaves.stream()
			.map(leaf -> told.line(leaf.path(), told.value(leaf), preview.draft().document()))
			.toList();
	}

	/**
	 * Marks a reader's page as a preview.
	 *
	 * @param form the address of the form, empty for those who have only a secret address
	 * @param unpublished what the form names that is not public yet, in words
	 */
	record Preview(String form, List<String> unpublished) {
	}

}
