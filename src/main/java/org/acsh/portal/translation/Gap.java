package org.acsh.portal.translation;

import java.util.List;
import java.util.Objects;

import org.acsh.portal.document.Change;
import org.acsh.portal.document.FieldPath;
import org.acsh.portal.document.Worded;
import org.acsh.portal.kernel.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A text that a language lacks, or whose translation into it is older than the text.
 *
 * @param text where it stands and what it says
 * @param language the BCP 47 tag of the language
 * @param former the text that the translation was made from; null where there is no
 * translation, or where nobody knows that text any more
 */
public record Gap(Worded text, String language, @Nullable String former) {

	/** Whether there is no translation at all. */
	public boolean isMissing() {
		return wording().isMissing(language);
	}

	/** Where it would be written: the place of the translation in its form. */
	public FieldPath path() {
		return text.path().item(language);
	}

	/** The language that it can be translated from. */
	public String source() {
		return Objects.requireNonNull(wording().text()).source();
	}

	/** What there is to translate. */
	public String original() {
		return wording().in(source());
	}

	/** What stands in the language now, blank for nothing. */
	public String translation() {
		return wording().in(language);
	}

	/**
	 * What there is to translate, with the changes marked that the translation has not
	 * seen; as a whole where the former text is not known.
	 */
	public List<Change.Segment> changes() {
		return new Change(text.path(), Change.Kind.CHANGED, (former != null) ? former : original(), original()).words();
	}

	private Wording wording() {
		return text.wording();
	}

}
