package org.acsh.portal.citation;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.ris.RISConverter;
import org.acsh.portal.kernel.PartialDate;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** References to works, as readers copy them and as programs read them. */
class CitationsTests {

	private static final List<Author> AUTHORS = List.of(Author.body("Ministry of the Interior & Safety"),
			Author.person("Barbara Ubaldi"), Author.person("Мун, Дмитрий"));

	private final Citations citations = new Citations();

	@Test
	void aReferenceFollowsTheStyle() {
		assertThat(citations.apa(work("Digital government"), Locale.ENGLISH)).isEqualTo(
				"Ministry of the Interior & Safety, Ubaldi, B., & Мун, Д. (2025). Digital government (OECD Papers 12). "
						+ "OECD; UNDP. https://doi.org/10.1787/4a8d8a2a-en");
	}

	@Test
	void theWordsAroundTheNamesAreInTheLanguageOfTheReader() {
		Work work = new Work("x", Work.Form.REPORT, "Digital government", "en", List.of(), List.of("OECD"), null, null,
				null, null, null, null, null);
		assertThat(citations.apa(work, Locale.UK)).isEqualTo("Digital government. (n.d.). OECD.");
		assertThat(citations.apa(work, Locale.of("ru"))).isEqualTo("Digital government. (б. д.). OECD.");
		assertThat(citations.apa(work, Locale.of("ka"))).isEqualTo("Digital government. (n.d.). OECD.");
	}

	@Test
	void oneReferenceKnowsNothingOfTheOneBefore() {
		String first = citations.apa(work("First"), Locale.ENGLISH);
		citations.apa(work("Second"), Locale.ENGLISH);
		assertThat(citations.apa(work("First"), Locale.ENGLISH)).isEqualTo(first).contains("First");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Digital government: a review", "{", "}", "}{", "a {b} c", "back\\slash", "\\", "\\}",
			"100 % & more_or #less $5 ~ ^", "two\nlines", "end}\n@book{other", "“Ёлки”" })
	void aTitleComesBackFromBibtexAsItWas(String title) throws Exception {
		BibTeXEntry read = only(citations.bibtex(work(title)));
		assertThat(plain(read, "title")).isEqualTo(title.replaceAll("\\s+", " "));
		assertThat(plain(read, "institution")).isEqualTo("OECD; UNDP");
		assertThat(plain(read, "series")).isEqualTo("OECD Papers");
		assertThat(plain(read, "year")).isEqualTo("2025");
		assertThat(plain(read, "month")).isEqualTo("10");
		assertThat(text(read, "author"))
			.isEqualTo("{Ministry of the Interior \\& Safety} and Ubaldi, Barbara and Мун, Дмитрий");
		assertThat(text(read, "url")).isEqualTo("https://example.org/a_b?c=%7B&d=~e");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Digital government: a review", "{", "}{", "back\\slash", "two\nlines", "ER  - ",
			"x\r\nER  - \r\nTY  - BOOK", "x\rAU  - Nobody", "x\u2028AU  - Nobody", "“Ёлки”, 전자정부" })
	void aTitleComesBackFromRisAsItWas(String title) throws Exception {
		RISConverter converter = new RISConverter();
		List<CSLItemData> read = List
			.copyOf(converter.toItemData(converter.loadLibrary(bytes(citations.ris(work(title))))).values());
		assertThat(read).hasSize(1);
		assertThat(read.getFirst().getTitle()).isEqualTo(title.replaceAll("[\\s\\u2028]+", " ").strip());
		assertSame(read.getFirst());
	}

	@Test
	void aRisRecordHasTheSeriesAndTheNumberWhereBibliographiesLookForThem() {
		assertThat(citations.ris(work("A title"))).contains("\r\nT2  - OECD Papers\r\n", "\r\nM1  - 12\r\n",
				"\r\nDA  - 2025/10//\r\n", "\r\nAU  - Ministry of the Interior & Safety\r\n");
	}

	@Test
	void allThatIsKnownComesBackFromJson() {
		JsonNode read = new JsonMapper().readTree(citations.cslJson(work("A \"title\"\n{with} signs"))).path(0);
		assertThat(read.path("title").asString()).isEqualTo("A \"title\" {with} signs");
		assertThat(read.path("type").asString()).isEqualTo("report");
		assertThat(read.path("author").path(1).path("family").asString()).isEqualTo("Ubaldi");
		assertThat(read.path("author").path(0).path("literal").asString())
			.isEqualTo("Ministry of the Interior & Safety");
		assertThat(read.path("issued").path("date-parts").toString()).isEqualTo("[[2025,10]]");
		assertThat(read.path("collection-number").asString()).isEqualTo("12");
	}

	@Test
	void whatIsNotKnownIsLeftOut() {
		Work work = new Work("x", Work.Form.BOOK, "A title", null, List.of(), List.of(), null, null, null, null, null,
				null, null);
		assertThat(citations.bibtex(work)).isEqualTo("@book{x,\n\ttitle = {{A title}}\n}\n");
		assertThat(citations.ris(work)).isEqualTo("TY  - BOOK\r\nID  - x\r\nTI  - A title\r\nER  - \r\n");
		assertThat(citations.cslJson(work)).isEqualTo("[{\"id\":\"x\",\"type\":\"book\",\"title\":\"A title\"}]\n");
	}

	private static void assertSame(CSLItemData read) {
		assertThat(read.getId()).isEqualTo("digital-government");
		assertThat(read.getDOI()).isEqualTo("10.1787/4a8d8a2a-en");
		assertThat(read.getISBN()).isEqualTo("978-3-16-148410-0");
		assertThat(read.getPublisher()).isEqualTo("OECD; UNDP");
		assertThat(read.getURL()).isEqualTo("https://example.org/a_b?c={&d=~e");
		assertThat(read.getIssued().getRaw()).isEqualTo("2025/10//");
		// This reader takes an institution for a person; others do not.
		assertThat(Arrays.stream(read.getAuthor()).skip(1).map(name -> name.getFamily() + ", " + name.getGiven()))
			.containsExactly("Ubaldi, Barbara", "Мун, Дмитрий");
	}

	private static BibTeXEntry only(String file) throws Exception {
		BibTeXParser parser = new BibTeXParser();
		List<BibTeXEntry> read = List.copyOf(parser.parse(new StringReader(file)).getEntries().values());
		assertThat(parser.getExceptions()).isEmpty();
		assertThat(read).hasSize(1);
		return read.getFirst();
	}

	private static String text(BibTeXEntry entry, String field) {
		return entry.getField(new Key(field)).toUserString();
	}

	private static String plain(BibTeXEntry entry, String field) throws Exception {
		return new LaTeXPrinter().print(new LaTeXParser().parse(text(entry, field)));
	}

	private static InputStream bytes(String file) {
		return new ByteArrayInputStream(file.getBytes(UTF_8));
	}

	private static Work work(String title) {
		return new Work("digital-government", Work.Form.REPORT, title, "en", AUTHORS, List.of("OECD", "UNDP"),
				PartialDate.parse("2025-10"), "978-3-16-148410-0", null, "10.1787/4a8d8a2a-en", "OECD Papers", "12",
				"https://example.org/a_b?c={&d=~e");
	}

}
