package org.acsh.portal.directory;

import java.util.List;
import java.util.Locale;

import com.ibm.icu.text.Collator;
import org.acsh.portal.country.CountryRef;
import org.acsh.portal.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of people or of organisations.
 *
 * @param path the list's address, without the language
 * @param filter what was asked, on the page that is shown
 * @param choices what the list can be narrowed to
 * @param records the records of this page by name
 * @param total how many records all pages hold
 */
record DirectoryList<T>(String path, DirectoryFilter filter, List<Choice> choices, List<T> records, int total) {

	/** How many pages there are, at least one. */
	public int pages() {
		return pages(total);
	}

	/** The address of this list with one parameter changed, from its first page. */
	public String href(String parameter, @Nullable String value) {
		return filter.href(path, parameter, value);
	}

	/**
	 * The values of one parameter that leave something: countries by name, kinds of
	 * organisations by number, letters in the order of the alphabet.
	 */
	public List<Choice> choices(String parameter, Locale reader) {
		List<Choice> found = choices.stream().filter(choice -> choice.parameter().equals(parameter)).toList();
		return switch (parameter) {
			case "letter" -> found.stream()
				.sorted((one, two) -> Collator.getInstance(reader).compare(one.value, two.value))
				.toList();
			case "country" -> found.stream()
				.sorted((one, two) -> Collator.getInstance(reader).compare(one.word(reader), two.word(reader)))
				.toList();
			default -> found;
		};
	}

	static int pages(int total) {
		return Math.max(1, Math.ceilDiv(total, DirectoryFilter.PAGE_SIZE));
	}

	/**
	 * A value that narrows a list.
	 *
	 * @param parameter the parameter's name
	 * @param value as addresses have it
	 * @param count how many records it leaves of those that all else leaves
	 * @param kind what organisations of the kind that it stands for are called, or null
	 * @param country the country it stands for, or null
	 */
	record Choice(String parameter, String value, int count, @Nullable LocalizedText kind,
			@Nullable CountryRef country) {

		/** The name of the kind or the country; of another value itself, in capitals. */
		public LocalizedText.Text label(Locale reader) {
			return (kind != null) ? kind.in(reader) : new LocalizedText.Text(word(reader), reader.getLanguage(), false);
		}

		private String word(Locale reader) {
			return (country != null) ? country.name(reader) : value.toUpperCase(reader);
		}

	}

}
