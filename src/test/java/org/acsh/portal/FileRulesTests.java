package org.acsh.portal;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules of the house that only source files show. */
class FileRulesTests {

	private static final int LONGEST_CLASS = 250;

	private static final int LONGEST_TEMPLATE = 150;

	static Stream<Path> javaFiles() {
		return Stream.of(SourceTree.JAVA, SourceTree.TESTS)
			.flatMap((folder) -> SourceTree.files(folder, ".java").stream());
	}

	static List<Path> portalFiles() {
		return SourceTree.files(SourceTree.JAVA, ".java");
	}

	static List<Path> templates() {
		return SourceTree.files(SourceTree.TEMPLATES, ".html");
	}

	static Stream<Path> fragments() {
		return templates().stream().filter((file) -> file.toString().contains("fragments"));
	}

	static Stream<Path> rooms() {
		return portalFiles().stream().map((file) -> file.resolveSibling("")).distinct();
	}

	@ParameterizedTest
	@MethodSource("javaFiles")
	void aClassCanBeReadInOneSitting(Path file) {
		assertThat(SourceTree.read(file).lines().count()).isLessThanOrEqualTo(LONGEST_CLASS);
	}

	@ParameterizedTest
	@MethodSource("templates")
	void aTemplateCanBeReadInOneSitting(Path file) {
		assertThat(SourceTree.read(file).lines().count()).isLessThanOrEqualTo(LONGEST_TEMPLATE);
	}

	@ParameterizedTest
	@MethodSource("rooms")
	void aRoomSaysWhatItIsForAndRefusesNulls(Path room) {
		String description = SourceTree.read(room.resolve("package-info.java"));
		assertThat(description).startsWith("/**").contains("@NullMarked");
	}

	@ParameterizedTest
	@MethodSource("portalFiles")
	void aTypeHasASentenceOfMeaning(Path file) {
		assertThat(SourceTree.read(file)).containsPattern(Pattern.compile(
				"(?s)/\\*\\*.*?\\*/\\s*(//[^\\n]*\\s*|@.*?\\)?\\s*)*(public |final |abstract |sealed |non-sealed )*"
						+ "(class|record|interface|enum|@interface|package) "));
	}

	@ParameterizedTest
	@MethodSource("templates")
	void aTemplatePrintsNothingUnescaped(Path file) {
		assertThat(SourceTree.read(file)).doesNotContain("th:utext").doesNotContain("[(");
	}

	@ParameterizedTest
	@MethodSource("templates")
	void aTemplateHasNoStyleAndNoScriptOfItsOwn(Path file) {
		assertThat(SourceTree.read(file)).doesNotContainPattern("(?i)\\s(th:)?style\\s*=|<style|\\s(th:)?on[a-z]+\\s*=")
			.doesNotContainPattern("(?i)<script(?! type=.application/ld\\+json|[^>]*\\ssrc\\s*=|[^>]*\\sth:src\\s*=)");
	}

	@ParameterizedTest
	@MethodSource("fragments")
	void aFragmentFileBeginsByNamingItsParameters(Path file) {
		assertThat(SourceTree.read(file)).startsWith("<!--");
	}

}
