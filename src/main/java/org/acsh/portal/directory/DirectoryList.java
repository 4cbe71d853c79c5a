package org.acsh.portal.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.ibm.icu.text.Collator;
import org.acsh.portal.country.CountryRef;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.site.Asked;
import org.acsh.portal.site.Listing;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of people or of organisations.
 *
 * @param filter what was asked, on the page that is shown
 * @param counted what the list can be narrowed to
 * @param records the records of this page by name
 * @param total how many records all pages hold
 */
record DirectoryList<T>(Asked filter, List<Counted> counted, List<T> records, int total) implements Listing {

	/**
	 * Countries by name, kinds of organisations by number, letters in the order of the
	 * alphabet.
	 */
	@Override
	public List<Choice> choices(String parameter, Locale reader) {
		Stream<Choice> found = counted.stream()
			.filter(one -> one.parameter().equals(parameter))
			.map(one -> one.choice(reader));
		return switch (parameter) {
			case "letter", "country" -> found.sorted(byLabel(reader)).toList();
			default -> found.toList();
		};
	}

	/** The list shows what is chosen beside its choices alone. */
	@Override
	public List<Choice> applied() {
		return List.of();
	}

	private static Comparator<Choice> byLabel(Locale reader) {
		return Comparator.comparing(choice -> choice.label().value(), Collator.getInstance(reader));
	}

	/**
	 * A value that narrows a list, as the database counts it.
	 *
	 * @param parameter the parameter's name
	 * @param value as addresses have it
	 * @param count how many records it leaves of those that all else leaves
	 * @param kind what organisations of the kind that it stands for are called, or null
	 * @param country the country it stands for, or null
	 */
	record Counted(String parameter, String value, int count, @Nullable LocalizedText kind,
			@Nullable CountryRef country) {

		private Choice choice(Locale reader) {
			return new Choice(parameter, value, count, (kind != null) ? kind.in(reader)
					: new LocalizedText.Text(word(reader), reader.getLanguage(), false));
		}

		/** A letter stands for itself, in capitals. */
		private String word(Locale reader) {
			return (country != null) ? country.name(reader) : value.toUpperCase(reader);
		}

	}

}
