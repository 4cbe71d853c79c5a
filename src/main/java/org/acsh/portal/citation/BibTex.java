package org.acsh.portal.citation;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.kernel.Precision;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXFormatter;
import org.jbibtex.Key;
import org.jbibtex.StringValue;
import org.jspecify.annotations.Nullable;

/** A work as an entry of a BibTeX file. */
final class BibTex {

	private static final Map<Work.Form, Key> TYPES = Map.of(Work.Form.BOOK, BibTeXEntry.TYPE_BOOK, Work.Form.REPORT,
			BibTeXEntry.TYPE_TECHREPORT);

	private static final Map<Work.Form, String> PUBLISHERS = Map.of(Work.Form.BOOK, "publisher", Work.Form.REPORT,
			"institution");

	// BibTeX counts braces even behind a backslash, so they are written by their names.
	private static final Map<Integer, String> SIGNS = Map.of((int) '\\', "{\\textbackslash}", (int) '{',
			"{\\textbraceleft}", (int) '}', "{\\textbraceright}", (int) '~', "{\\textasciitilde}", (int) '^',
			"{\\textasciicircum}", (int) '$', "\\$", (int) '&', "\\&", (int) '#', "\\#", (int) '%', "\\%", (int) '_',
			"\\_");

	private final BibTeXEntry entry;

	BibTex(Work work) {
		entry = new BibTeXEntry(Objects.requireNonNull(TYPES.get(work.form())), new Key(work.key()));
		// Without braces of its own, styles would take capitals from the title.
		add("title", "{" + escaped(work.title()) + "}");
		add("author", work.authors().stream().map(BibTex::name).collect(Collectors.joining(" and ")));
		add(Objects.requireNonNull(PUBLISHERS.get(work.form())), escaped(work.publisher()));
		date(work.published());
		add("series", escaped(work.series()));
		add("number", escaped(work.number()));
		add("isbn", escaped(work.isbn()));
		add("issn", escaped(work.issn()));
		add("doi", escaped(work.doi()));
		add("url", address(work.url()));
		add("language", escaped(work.language()));
	}

	String entry() {
		BibTeXDatabase file = new BibTeXDatabase();
		file.addObject(entry);
		StringWriter text = new StringWriter();
		try {
			new BibTeXFormatter().format(file, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text + "\n";
	}

	private void date(@Nullable PartialDate published) {
		if (published != null) {
			add("year", String.valueOf(published.earliest().getYear()));
			add("month", (published.precision() == Precision.YEAR) ? ""
					: String.valueOf(published.earliest().getMonthValue()));
		}
	}

	private void add(String field, String value) {
		if (!value.isEmpty()) {
			entry.addField(new Key(field), new StringValue(value, StringValue.Style.BRACED));
		}
	}

	private static String name(Author author) {
		return author.isBody() ? "{" + escaped(author.name()) + "}" : escaped(author.sorted());
	}

	private static String escaped(@Nullable String text) {
		String line = Objects.requireNonNullElse(CslItem.line(text), "");
		return line.codePoints()
			.mapToObj(sign -> SIGNS.getOrDefault(sign, Character.toString(sign)))
			.collect(Collectors.joining());
	}

	// LaTeX takes addresses as they are; what would end the field is encoded.
	private static String address(@Nullable String url) {
		String address = Objects.requireNonNullElse(CslItem.line(url), "");
		return address.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
	}

}
