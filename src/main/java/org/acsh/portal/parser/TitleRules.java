package org.acsh.portal.parser;

import java.util.regex.Pattern;

/** Tells titles that somebody gave from those that programs make up. */
final class TitleRules {

	private static final int LONGEST = 250;

	private static final Pattern WORDS = Pattern.compile("\\p{L}{2}|\\p{L}\\p{M}*\\p{L}");

	/**
	 * Names of files, with or without the program that made them, and broken encodings.
	 */
	private static final Pattern FILE_NAME = Pattern.compile(
			"(?iu)^(microsoft (office )?)?(word|powerpoint|excel)( \\d+)? - .*|.*\\.(docx?|pptx?|xlsx?|od[tps]|pdf|rtf|txt|indd|tmp|qxd)$|^[a-z]:\\\\.*|.*[\\x{FFFD}<>].*");

	/** What programs write where nobody has written anything. */
	private static final Pattern EMPTY = Pattern.compile("(?iu)(untitled|no title|title|document|doc|presentation|slide"
			+ "|powerpoint presentation|презентация powerpoint|powerpoint презентациясы|powerpoint 프레젠테이션|powerpoint-präsentation"
			+ "|без названия|безымянный|документ|презентация|слайд|заголовок( слайда)?|құжат|제목 없음|문서|프레젠테이션|슬라이드"
			+ "|book|книга|workbook|sheet|лист|layout|print|scan|img|image|cover|contents|содержание)[ _-]*\\d*");

	private TitleRules() {
	}

	/** Whether a line can be offered as the title of a file. */
	static boolean isFit(String line) {
		return line.length() <= LONGEST && WORDS.matcher(line).find() && !FILE_NAME.matcher(line).matches()
				&& !EMPTY.matcher(line).matches();
	}

}
