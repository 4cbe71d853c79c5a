package org.acsh.portal.desk;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.acsh.portal.document.Leaf;
import org.acsh.portal.editing.Content;
import org.acsh.portal.editing.DraftService;
import org.acsh.portal.editing.Kind;
import org.acsh.portal.editing.Kinds;
import org.acsh.portal.joining.LikenessService;
import org.acsh.portal.joining.Pair;
import org.acsh.portal.kernel.LocalizedText;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the pages on which somebody decides that two contents are to be one. */
@Component
class JoiningPages {

	private static final int MOST = 12;

	private final DraftService drafts;

	private final References references;

	private final LikenessService likenesses;

	private final Kinds kinds;

	private final FormWords words;

	JoiningPages(DraftService drafts, References references, LikenessService likenesses, Kinds kinds, FormWords words) {
		this.drafts = drafts;
		this.references = references;
		this.likenesses = likenesses;
		this.kinds = kinds;
		this.words = words;
	}

	/** The page on which the other one is looked for. */
	ModelAndView choice(String kind, UUID id, String typed, Locale reader) {
		Content content = drafts.newest(kind, id).content();
		return new ModelAndView("desk/joining-choice").addObject("content", content)
			.addObject("q", typed.strip())
			.addObject("alike", likenesses.of(content))
			.addObject("found", found(content, typed.strip(), reader));
	}

	/** The page on which the two stand side by side. */
	ModelAndView comparison(Pair pair, JoiningForm form, String refused, Locale reader) {
		Kind<?> kind = kinds.named(pair.kept().kind());
		List<Leaf> leaves = pair.fields().stream().flatMap(fork -> fork.leaves().stream()).toList();
		return new ModelAndView("desk/joining").addObject("content", pair.kept())
			.addObject("pair", pair)
			.addObject("labels", kind.labels())
			.addObject("told", words.of(kind, leaves, reader))
			.addObject("form", form)
			.addObject("refused", refused);
	}

	/** What a content is called. */
	String title(Content content, Locale reader) {
		LocalizedText title = content.title().text();
		return (title != null) ? title.in(reader).value() : "";
	}

	private List<Content> found(Content content, String typed, Locale reader) {
		return typed.isEmpty() ? List.of()
				: references.register(content.kind())
					.find(typed, reader, MOST)
					.stream()
					.flatMap(choice -> drafts.named(content.kind(), choice.slug()).stream())
					.filter(other -> !other.id().equals(content.id()))
					.toList();
	}

}
