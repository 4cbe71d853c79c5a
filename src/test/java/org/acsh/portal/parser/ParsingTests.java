package org.acsh.portal.parser;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.acsh.portal.storage.FileType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.acsh.portal.parser.Corpus.GEORGIAN;
import static org.acsh.portal.parser.Corpus.KAZAKH;
import static org.acsh.portal.parser.Corpus.KHMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Every type of file that the portal accepts is read. */
class ParsingTests {

	@TempDir
	Path folder;

	private Path file;

	private Path result;

	@BeforeEach
	void prepare() throws IOException {
		this.file = this.folder.resolve("file");
		this.result = Files.createDirectory(this.folder.resolve("result"));
	}

	@Test
	void aPdfHasTextAndPicturesOfItsPages() throws IOException {
		Finding finding = read(Corpus.pdf(this.file, KAZAKH, 3), FileType.PDF);
		assertThat(finding.pages()).isEqualTo(3);
		assertThat(finding.title()).isEqualTo(KAZAKH);
		assertThat(text(2)).contains(KAZAKH).contains("Page 2 of");
		assertThat(finding.drawings()).extracting(Drawing::number, Drawing::width)
			.containsExactly(tuple(1, 960), tuple(1, 320), tuple(2, 960), tuple(3, 960));
		assertThat(finding.drawings().getFirst().height()).isEqualTo(1242);
	}

	@Test
	void aWordDocumentHasItsHeadingForATitleWhereItsOwnIsRubbish() throws IOException {
		Finding finding = read(Corpus.docx(this.file, "Microsoft Word - letter.doc", GEORGIAN, KAZAKH, "Second"),
				FileType.DOCX);
		assertThat(finding.title()).isEqualTo(GEORGIAN);
		assertThat(finding.pages()).isEqualTo(7);
		assertThat(text(1)).isEqualTo(GEORGIAN + "\n" + KAZAKH + "\nSecond\nAstana\t2024".replace("\t", " \t"));
	}

	@Test
	void slidesHaveTextAndPictures() throws IOException {
		Finding finding = read(Corpus.pptx(this.file, GEORGIAN, KHMER), FileType.PPTX);
		assertThat(finding.pages()).isEqualTo(2);
		assertThat(text(2)).isEqualTo(KHMER);
		assertThat(finding.drawings()).extracting(Drawing::width).containsExactly(960, 320, 960);
	}

	@Test
	void oldSlidesHaveToo() throws IOException {
		Finding finding = read(Corpus.ppt(this.file, KAZAKH, GEORGIAN), FileType.PPT);
		assertThat(text(2)).isEqualTo(GEORGIAN);
		assertThat(finding.language()).isEqualTo("kk");
		assertThat(finding.drawings()).hasSize(3);
	}

	@Test
	void workbooksAreReadSheetBySheet() throws IOException {
		for (FileType type : List.of(FileType.XLSX, FileType.XLS)) {
			Path made = (type == FileType.XLS) ? Corpus.xls(this.file, KAZAKH, KHMER)
					: Corpus.xlsx(this.file, KAZAKH, KHMER);
			Finding finding = read(made, type);
			assertThat(finding.pages()).isEqualTo(2);
			assertThat(text(1)).isEqualTo("Участники\n" + KAZAKH + "\t25\n" + KHMER + "\t25");
			assertThat(text(2)).isEqualTo("2025");
		}
	}

	@Test
	void anOpenDocumentTextIsReadWithoutItsStylesAndRemarks() throws IOException {
		Finding finding = read(Corpus.openDocument(this.file, "Untitled",
				"""
						<office:text><text:h>%s</text:h> <text:p>One<text:s/>two<office:annotation><text:p>Really?</text:p>
						</office:annotation></text:p><table:table><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell>
						<table:table-cell><text:p>B</text:p></table:table-cell></table:table-row></table:table></office:text>
						"""
					.formatted(KHMER)),
				FileType.ODT);
		assertThat(finding.title()).isEqualTo(KHMER);
		assertThat(finding.language()).isEqualTo("km");
		assertThat(finding.dated()).isEqualTo("2025-05-29");
		assertThat(text(1)).startsWith(KHMER + "\nOne two\nA").doesNotContain("Really", "style");
	}

	@Test
	void anOpenDocumentPresentationIsReadSlideBySlideWithoutNotes() throws IOException {
		Finding finding = read(
				Corpus.openDocument(this.file, GEORGIAN,
						"""
								<office:presentation><draw:page><text:p>First</text:p></draw:page>
								<draw:page><text:p>Second</text:p><presentation:notes><text:p>Smile</text:p></presentation:notes></draw:page>
								</office:presentation>"""),
				FileType.ODP);
		assertThat(finding.pages()).isEqualTo(2);
		assertThat(finding.title()).isEqualTo(GEORGIAN);
		assertThat(text(2)).isEqualTo("Second");
	}

	@Test
	void anOpenDocumentSheetReadsRepeatedCellsOnce() throws IOException {
		Finding finding = read(
				Corpus.openDocument(this.file, "",
						"""
								<office:spreadsheet><table:table table:name="Plan"><table:table-row table:number-rows-repeated="1000000">
								<table:table-cell table:number-columns-repeated="16000"><text:p>x</text:p></table:table-cell></table:table-row>
								</table:table></office:spreadsheet>"""),
				FileType.ODS);
		assertThat(finding.pages()).isEqualTo(1);
		assertThat(text(1)).isEqualTo("Plan\nx");
	}

	@Test
	void textInAnOldEncodingIsRead() throws IOException {
		String russian = "Астанинский хаб в сфере государственной службы проводит семинар для стран региона.";
		Files.write(this.file, russian.getBytes(Charset.forName("windows-1251")));
		assertThat(read(this.file, FileType.PLAIN).language()).isEqualTo("ru");
		assertThat(text(1)).isEqualTo(russian);
	}

	@Test
	void ofSubtitlesTheWordsAreRead() throws IOException {
		Files.writeString(this.file, "WEBVTT\n\n1\n00:01.000 --> 00:04.000\n<v Aigul>Welcome to Astana.\n");
		read(this.file, FileType.VTT);
		assertThat(text(1)).isEqualTo("Welcome to Astana.");
	}

	@Test
	void whatIsLongerThanTheLimitIsCutAndSaysSo() throws IOException {
		Files.writeString(this.file, (KAZAKH + "\n").repeat(1000));
		Finding finding = read(this.file, FileType.PLAIN);
		assertThat(finding.reason()).isEqualTo(Reason.CUT);
		assertThat(finding.texts()).isGreaterThan(1);
		assertThat(Corpus.pdf(this.file, KAZAKH, 12)).exists();
		assertThat(read(this.file, FileType.PDF).reason()).isEqualTo(Reason.CUT);
	}

	private Finding read(Path path, FileType type) {
		Limits limits = new Limits(10, 10, 50_000, 10_000, 10_000_000, Duration.ofMinutes(1), Duration.ofMinutes(1));
		return new Parsing(new Job(path, type, this.result, true, limits), new PageClock()).finding();
	}

	private String text(int number) throws IOException {
		return Files.readString(Job.text(this.result, number));
	}

}
