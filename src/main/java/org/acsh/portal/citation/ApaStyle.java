package org.acsh.portal.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The style of the American Psychological Association with the words of one language. It
 * is read once: reading takes far longer than writing a reference.
 */
final class ApaStyle {

	private static final String FOLDER = "/citation/";

	private final Shown shown = new Shown();

	private final CSL style;

	/**
	 * The style in a language.
	 * @param words the tag of a locale of the Citation Style Language, such as "en-GB"
	 */
	ApaStyle(String words) {
		try {
			style = new CSL(shown, tag -> file("locales-" + tag + ".xml"), null, file("apa.csl"), words);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** One at a time, because the style remembers what it cites. */
	synchronized String reference(Work work) {
		shown.item = CslItem.of(work.shortened());
		style.reset();
		style.setOutputFormat("text");
		style.registerCitationItems(work.key());
		return style.makeBibliography().makeString().strip();
	}

	private static String file(String name) {
		try (InputStream file = ApaStyle.class.getResourceAsStream(FOLDER + name)) {
			return new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The one work that is cited at present. */
	private static final class Shown implements ItemDataProvider {

		private @Nullable CSLItemData item;

		@Override
		public @Nullable CSLItemData retrieveItem(String id) {
			return item;
		}

		@Override
		public Collection<String> getIds() {
			return (item != null) ? List.of(item.getId()) : List.of();
		}

	}

}
