package org.acsh.portal.initiative;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import com.ibm.icu.text.Collator;
import org.acsh.portal.country.CountryRef;
import org.acsh.portal.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of initiatives.
 *
 * @param filter what was asked, on the page that is shown
 * @param total how many initiatives all pages hold
 * @param choices what the list can be narrowed to
 * @param initiatives the initiatives of this page, by name
 */
public record InitiativeList(InitiativeFilter filter, int total, List<Choice> choices,
		List<InitiativeSummary> initiatives) {

	/** How many pages there are, at least one. */
	public int pages() {
		return pages(total);
	}

	/** The choices of a parameter that would leave any initiative, by name. */
	public List<Choice> of(String parameter, Locale reader) {
		return choices.stream()
			.filter(choice -> choice.parameter().equals(parameter) && choice.count() > 0)
			.sorted(Comparator.comparing(choice -> choice.label(reader).value(), Collator.getInstance(reader)))
			.toList();
	}

	/** What the list is narrowed to. */
	public List<Choice> applied() {
		return choices.stream().filter(choice -> filter.has(choice.parameter(), choice.value())).toList();
	}

	static int pages(int total) {
		return Math.max(1, Math.ceilDiv(total, InitiativeFilter.PAGE_SIZE));
	}

	/**
	 * A choice.
	 *
	 * @param parameter the parameter of the address
	 * @param value its value
	 * @param count how many initiatives it would leave
	 */
	public record Choice(String parameter, String value, int count, @Nullable CountryRef country,
			@Nullable LocalizedText topic) {

		/** What readers call it. */
		public LocalizedText.Text label(Locale reader) {
			return (topic != null) ? topic.in(reader) : new LocalizedText.Text(
					(country != null) ? country.name(reader) : value, reader.getLanguage(), false);
		}

	}

}
