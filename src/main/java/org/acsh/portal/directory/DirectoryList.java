package org.acsh.portal.directory;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.ibm.icu.text.Collator;
import org.acsh.portal.country.CountryRef;
import org.acsh.portal.site.Listing.Asked;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of people or of organisations.
 *
 * @param path the list's address, without the language
 * @param asked what was asked, on the page that is shown
 * @param choices what the list can be narrowed to
 * @param records the records of this page by name
 * @param total how many records all pages hold
 */
record DirectoryList<T>(String path, DirectoryFilter asked, List<Choice> choices, List<T> records, int total) {

	/** How many pages there are, at least one. */
	public int pages() {
		return pages(total);
	}

	/** What was asked, on the page that is shown. */
	public Asked filter() {
		return new AtPath(path, asked);
	}

	/** Whether the list is narrowed at all. */
	public boolean isNarrowed() {
		return asked.isNarrowed();
	}

	/**
	 * The values of one parameter that leave something: countries by name, sorts of
	 * organisations by number, letters in the order of the alphabet.
	 */
	public List<Choice> choices(String parameter, Locale reader) {
		List<Choice> found = choices.stream().filter(choice -> choice.parameter().equals(parameter)).toList();
		return switch (parameter) {
			case "letter" -> found.stream()
				.sorted((one, two) -> Collator.getInstance(reader).compare(one.value, two.value))
				.toList();
			case "country" -> found.stream()
				.sorted((one, two) -> Collator.getInstance(reader).compare(one.label(reader), two.label(reader)))
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
	 * @param country the country it stands for, or null
	 */
	record Choice(String parameter, String value, int count, @Nullable CountryRef country) {

		/** The country's name; of another value itself, in capitals. */
		public String label(Locale reader) {
			return (country != null) ? country.name(reader) : value.toUpperCase(reader);
		}

		/** The constant that a sort of organisation stands for. */
		public String constant() {
			return value.toUpperCase(Locale.ROOT).replace('-', '_');
		}

	}

	/** What was asked of the list at an address. */
	private record AtPath(String path, DirectoryFilter asked) implements Asked {

		@Override
		public int pageNumber() {
			return asked.pageNumber();
		}

		@Override
		public @Nullable String chosen(String parameter) {
			return asked.chosen(parameter);
		}

		@Override
		public String href(String parameter, @Nullable String value) {
			return asked.href(path, parameter, value);
		}

		@Override
		public Map<String, @Nullable String> keptWithNewWords() {
			return asked.keptWithNewWords();
		}

	}

}
