package org.acsh.portal.parser;

import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Takes down the words of a file, within the limits of its job. */
class Notebook {

	private static final int SAMPLE = 20_000;

	/** Neither the database nor a page takes these; unpaired surrogates among them. */
	private static final Pattern UNFIT = Pattern
		.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\\x{D800}-\\x{DFFF}\\x{FFFE}\\x{FFFF}]");

	private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\u000B\\u000C\\u0085\\u2028\\u2029]");

	private static final Pattern GAPS = Pattern.compile("\\n{3,}");

	private final Job job;

	private final PageClock clock;

	private final StringBuilder sample = new StringBuilder();

	private int texts;

	private int characters;

	private boolean cut;

	private @Nullable Integer pages;

	private @Nullable String title;

	private @Nullable String heading;

	private @Nullable String author;

	private @Nullable String language;

	private @Nullable LocalDate dated;

	Notebook(Job job, PageClock clock) {
		this.job = job;
		this.clock = clock;
	}

	/** Whether nothing more is taken down; what is left of the file is cut. */
	boolean isFull() {
		boolean full = texts >= job.limits().pages() || characters >= job.limits().characters();
		cut |= full;
		return full;
	}

	/** The most characters of the next page. */
	int room() {
		return Math.min(job.limits().pageCharacters(), job.limits().characters() - characters);
	}

	/** The most characters of the whole text. */
	int characters() {
		return job.limits().characters();
	}

	/** Takes down the text of the next page; a page without text counts too. */
	void page(String text) throws IOException {
		String whole = cleaned(text);
		String clean = shortened(whole, room());
		cut |= clean.length() < whole.length();
		texts++;
		characters += clean.length();
		sample.append(clean, 0, Math.min(clean.length(), SAMPLE - sample.length()));
		Files.writeString(Job.text(job.folder(), texts), clean);
		clock.turn(job.limits().page());
	}

	/** Something was left out. */
	void cut() {
		cut = true;
	}

	void pages(int number) {
		pages = number;
	}

	void title(@Nullable String text) {
		title = fit(text);
	}

	/** A heading; the first that is fit for a title counts. */
	void heading(@Nullable String text) {
		if (heading == null) {
			heading = fit(text);
		}
	}

	void author(@Nullable String text) {
		String name = (text != null) ? shortened(line(text), 200).strip() : "";
		author = name.isEmpty() ? null : name;
	}

	/** The language that the file says it has; it may be that of the program. */
	void language(@Nullable String tag) {
		language = tag;
	}

	void dated(@Nullable LocalDate day) {
		dated = day;
	}

	/** What was taken down. */
	Finding finding(Album album) {
		Reason missing = cut ? Reason.CUT : album.missing();
		return new Finding(missing, true, pages, (title != null) ? title : heading, author,
				LanguageGuess.of(sample, language), dated, texts, album.drawings());
	}

	private static @Nullable String fit(@Nullable String text) {
		return (text != null && TitleRules.isFit(line(text))) ? line(text) : null;
	}

	private static String line(String text) {
		return cleaned(text).replaceAll("\\s+", " ").strip();
	}

	private static String cleaned(String text) {
		String plain = UNFIT.matcher(LINE_ENDS.matcher(text).replaceAll("\n")).replaceAll("");
		String lines = plain.lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
		return Normalizer.normalize(GAPS.matcher(lines).replaceAll("\n\n").strip(), Normalizer.Form.NFC);
	}

	private static String shortened(String text, int most) {
		if (text.length() <= most) {
			return text;
		}
		return text.substring(0, Character.isHighSurrogate(text.charAt(Math.max(most, 1) - 1)) ? most - 1 : most);
	}

}
