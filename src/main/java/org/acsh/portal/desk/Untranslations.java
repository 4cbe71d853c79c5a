package org.acsh.portal.desk;

import java.util.List;
import java.util.Locale;

import org.acsh.portal.editing.Draft;
import org.acsh.portal.editing.Kinds;
import org.acsh.portal.site.Language;
import org.acsh.portal.translation.Gap;
import org.acsh.portal.translation.Gaps;

import org.springframework.stereotype.Component;

/** Tells in words what of a form is not translated, and leads to its fields. */
@Component
class Untranslations {

	private final Gaps gaps;

	private final ContentLanguages languages;

	private final FormWords words;

	private final Kinds kinds;

	Untranslations(Gaps gaps, ContentLanguages languages, FormWords words, Kinds kinds) {
		this.gaps = gaps;
		this.languages = languages;
		this.words = words;
		this.kinds = kinds;
	}

	/** What lacks in each language that the form is asked for in. */
	List<Untranslated> of(Draft draft, Locale reader) {
		return languages.of(draft.document())
			.stream()
			.map(language -> told(draft, language, gaps.in(draft.document(), language.tag()), reader))
			.toList();
	}

	/** What lacks in one language, with the texts that translations were made from. */
	Untranslated in(Language language, Draft draft, Locale reader) {
		return told(draft, language, gaps.traced(draft, language.tag()), reader);
	}

	private Untranslated told(Draft draft, Language language, List<Gap> found, Locale reader) {
		Told told = words.of(kinds.named(draft.content().kind()), List.of(), reader);
		return new Untranslated(language, found.stream()
			.map(gap -> new Untranslated.Text(told.trail(gap.path(), draft.document()), address(gap, draft), gap))
			.toList());
	}

	// A language that was not chosen for the form has no field there, only its texts do.
	private String address(Gap gap, Draft draft) {
		boolean isThere = languages.of(draft.document()).contains(new Language(gap.language()));
		String name = (isThere ? gap.path() : gap.text().path()).nameIn(draft.document()).orElseThrow();
		return Places.field(draft.content().kind(), draft.content().id(), name);
	}

}
