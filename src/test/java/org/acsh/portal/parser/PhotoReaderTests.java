package org.acsh.portal.parser;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.acsh.portal.storage.FileType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Photos are drawn anew: the right way up, small enough, and without a past. */
class PhotoReaderTests {

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
	void aPhotoIsTurnedTheRightWayUp() throws IOException {
		Finding finding = read(Photos.jpeg(this.file, 2000, 1000), FileType.JPEG);
		assertThat(finding.drawings()).extracting(Drawing::width).containsExactly(480, 960, 1000);
		assertThat(finding.drawings().getLast().height()).isEqualTo(2000);
		BufferedImage image = ImageIO.read(Job.picture(this.result, 1, 480).toFile());
		assertThat(image.getRGB(470, 100) & 0xFF0000).as("red on the right").isGreaterThan(0xC00000);
		assertThat(image.getRGB(10, 100) & 0xFF).as("blue on the left").isGreaterThan(0xC0);
	}

	@Test
	void noPictureTellsWhereItWasTaken() throws IOException {
		Photos.jpeg(this.file, 2000, 1000);
		assertThat(Files.readString(this.file, StandardCharsets.ISO_8859_1)).contains(Photos.PLACE);
		read(this.file, FileType.JPEG);
		try (Stream<Path> pictures = Files.list(this.result)) {
			assertThat(pictures.toList()).hasSize(3)
				.allSatisfy((picture) -> assertThat(Files.readString(picture, StandardCharsets.ISO_8859_1))
					.doesNotContain(Photos.PLACE)
					.doesNotContain("Exif"));
		}
	}

	@Test
	void aLargePhotoHasThreeWidthsAndASmallOneIsNotEnlarged() throws IOException {
		assertThat(widths(BufferedImage.TYPE_INT_RGB, 4000)).containsExactly(480, 960, 1600);
		assertThat(widths(BufferedImage.TYPE_INT_RGB, 300)).containsExactly(300);
	}

	@Test
	void whatCanBeSeenThroughStaysSo() throws IOException {
		BufferedImage clear = new BufferedImage(600, 400, BufferedImage.TYPE_INT_ARGB);
		assertThat(read(Photos.png(this.file, clear), FileType.PNG).drawings()).extracting(Drawing::type)
			.containsOnly(FileType.PNG);
		BufferedImage opaque = Photos.flag(600, 400, BufferedImage.TYPE_INT_ARGB);
		assertThat(read(Photos.png(this.file, opaque), FileType.PNG).drawings()).extracting(Drawing::type)
			.containsOnly(FileType.JPEG);
	}

	@Test
	void aPhotoInTheColoursOfPrintersIsRead() throws IOException {
		assertThat(read(Photos.cmyk(this.file, 600, 400), FileType.JPEG).drawings()).hasSize(2);
	}

	@Test
	void tooManyPixelsAreNotDecoded() throws IOException {
		assertThat(read(Photos.flood(this.file, 50_000, 50_000), FileType.PNG).reason()).isEqualTo(Reason.TOO_LARGE);
	}

	private List<Integer> widths(int type, int width) throws IOException {
		return read(Photos.png(this.file, Photos.flag(width, width / 2, type)), FileType.PNG).drawings()
			.stream()
			.map(Drawing::width)
			.toList();
	}

	private Finding read(Path path, FileType type) {
		Limits limits = new Limits(10, 10, 50_000, 10_000, 60_000_000, Duration.ofMinutes(1), Duration.ofMinutes(1));
		return new Parsing(new Job(path, type, this.result, true, limits), new PageClock()).finding();
	}

}
