package org.acsh.portal.material;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.acsh.portal.event.EventRef;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.kernel.PartialPeriod;
import org.jspecify.annotations.Nullable;

/**
 * A material as lists tell of it.
 *
 * @param file that readers get, or null where there is none or it is not open
 * @param event that it belongs to, or null
 * @param date when it was made, or null where that is not told
 * @param sessionId of the session that it belongs to, or null
 * @param presentationId of the talk that it belongs to, or null
 */
public record MaterialSummary(String slug, Kind kind, LocalizedText title, Access access,
		@Nullable Instant embargoUntil, boolean open, @Nullable FileVersion file, @Nullable EventRef event,
		@Nullable PartialDate date, @Nullable Long sessionId, @Nullable LocalizedText session,
		@Nullable Long presentationId, @Nullable LocalizedText presentation, List<String> languages,
		@Nullable String credit) {

	/** What is read of public_material. */
	public static final String COLUMNS = """
			slug, kind, title, access, embargo_until, open, versions -> 0 as file, event, date, session_id, session, presentation_id,
				presentation, languages, credit""";

	public MaterialSummary {
		languages = Objects.requireNonNullElse(languages, List.of());
	}

	/** When it was made; where that is not told, when its event took place; or null. */
	public @Nullable PartialPeriod period() {
		if (date != null) {
			return new PartialPeriod(date, null);
		}
		return (event != null) ? event.period() : null;
	}

	/** The names of its languages in the reader's. */
	public List<String> languageNames(Locale reader) {
		return languages.stream().map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(reader)).toList();
	}

}
