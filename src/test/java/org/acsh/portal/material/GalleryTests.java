package org.acsh.portal.material;

import java.util.List;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.StatementCount;
import org.acsh.portal.editing.Kinds;
import org.acsh.portal.editing.Shelf;
import org.acsh.portal.storage.StoredFile;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.FieldError;

import static org.assertj.core.api.Assertions.assertThat;

/** How the photos of an event, a network or a country stand together. */
@PortalTest
@Transactional
class GalleryTests {

	private static final String OF_THE_EVENT = "/en/events/study-visit-2022/photos";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Shelf shelf;

	@Autowired
	LibraryExamples library;

	@Autowired
	Kinds kinds;

	Reader reader;

	@BeforeEach
	void come() {
		reader = new Reader(mvc);
	}

	@Test
	void eachIsShownInTheWidthThatFitsWithItsWordsCreditAndLicence() throws Exception {
		photo("hall", "event: study-visit-2022", "credit: A photographer", "licence: CC_BY_4_0");
		Document page = reader.open(OF_THE_EVENT);
		assertThat(page.select(".gallery img").attr("srcset")).isEqualTo("/files/materials/hall/pictures/1/480 480w, "
				+ "/files/materials/hall/pictures/1/960 960w, /files/materials/hall/pictures/1/1600 1600w");
		assertThat(page.select(".gallery img").attr("alt")).isEqualTo("What hall shows");
		assertThat(page.select(".gallery img").attr("width")).isEqualTo("480");
		assertThat(page.select(".gallery figcaption").text()).isEqualTo("Photo: A photographer CC BY 4.0");
		assertThat(page.select(".gallery a").eachAttr("href")).containsExactly("/en/materials/hall");
		assertThat(page.select("main > .opening .kind").text()).isEqualTo("1 photo");
	}

	@Test
	void photosLeadToEachOtherInTheirOrderWithoutAScript() throws Exception {
		List.of("first", "second", "third").forEach(name -> photo(name, "event: study-visit-2022"));
		Document second = reader.open("/en/materials/second");
		assertThat(second.select(".turning a").eachAttr("href")).containsExactly("/en/materials/first", OF_THE_EVENT,
				"/en/materials/third");
		assertThat(second.select(".turning").text()).contains("Photo 2 of 3");
		assertThat(reader.open("/en/materials/first").select(".turning a[rel=prev]")).isEmpty();
		assertThat(reader.open("/en/materials/third").select(".turning a[rel=next]")).isEmpty();
	}

	@Test
	void anEventShowsSomeAndLeadsToAllInNoMoreStatements() throws Exception {
		photo("first", "event: study-visit-2022");
		int one = StatementCount.of(() -> reader.open("/en/events/study-visit-2022"));
		for (int number = 0; number < 9; number++) {
			photo("photo-" + number, "event: study-visit-2022", "credit: A photographer");
		}
		assertThat(StatementCount.of(() -> reader.open("/en/events/study-visit-2022"))).isEqualTo(one);
		Document page = reader.open("/en/events/study-visit-2022");
		assertThat(page.select("#materials .gallery li")).hasSize(8);
		assertThat(page.select("#materials a[href='" + OF_THE_EVENT + "']").text()).isEqualTo("See all 10 photos");
		assertThat(page.select("#materials .resources a").eachAttr("href")).doesNotContain("/en/materials/first");
	}

	@ParameterizedTest
	@ValueSource(strings = { "network: p2p-alliance-of-practitioners|/en/networks/p2p-alliance-of-practitioners",
			"country: GE|/en/countries/ge" })
	void networksAndCountriesHaveGalleriesToo(String ownerAndPath) throws Exception {
		String[] parts = ownerAndPath.split("\\|");
		photo("hall", parts[0]);
		assertThat(reader.open(parts[1]).select("#materials .gallery a").eachAttr("href"))
			.containsExactly("/en/materials/hall");
		assertThat(reader.open(parts[1]).select("#materials a").eachAttr("href")).contains(parts[1] + "/photos");
		assertThat(reader.open(parts[1] + "/photos").select(".gallery img")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "access: PARTNERS", "access: STAFF", "embargoDay: 1 January 2099" })
	void whatIsNotOpenIsNotThere(String closed) {
		photo("hall", "event: study-visit-2022", closed);
		assertThat(mvc.get().uri(OF_THE_EVENT)).hasStatus(404);
		assertThat(mvc.get().uri("/en/events/study-visit-2022")).hasStatusOk()
			.bodyText()
			.doesNotContain("/files/materials/hall", "What hall shows");
	}

	@Test
	void whereThereIsNothingToSeeThereIsNoPage() {
		assertThat(mvc.get().uri(OF_THE_EVENT)).hasStatus(404);
		assertThat(mvc.get().uri("/en/people/barbara-ubaldi/photos")).hasStatus(404);
	}

	@Test
	void aPhotoThatNobodyDescribedCannotBePublished() {
		StoredFile file = library.photo("hall.png", 11);
		MaterialForm form = MaterialPagesTests
			.form("{kind: PHOTO, title: {en: The hall}, versions: [{file: %s}]}".formatted(file.id()));
		assertThat(kinds.named("materials")
			.problems(UUID.randomUUID(), org.acsh.portal.document.Document.of(form))
			.getFieldErrors()).extracting(FieldError::getField).containsExactly("alternative");
	}

	private void photo(String name, String... lines) {
		StoredFile file = library.photo(name + ".png", name.hashCode());
		List.of(480, 960, 1600).forEach(width -> library.draw(file, 1, width));
		shelf.publish("materials", """
				slug: %1$s
				kind: PHOTO
				title: {en: %1$s}
				alternative: {en: What %1$s shows}
				versions: [{file: %2$s}]
				""".formatted(name, file.id()) + String.join("\n", lines));
	}

}
