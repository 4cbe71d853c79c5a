package org.acsh.portal.editing;

import java.util.List;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.account.Member;
import org.acsh.portal.kernel.LocalizedText;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.acsh.portal.editing.Writing.KIND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What readers find where they saw something before. */
@PortalTest
class UnpublishingTests {

	private static final String ADDRESS = "/en/events/a-seminar-on-falconry";

	private static final LocalizedText REASON = LocalizedText.of("en", "It was entered twice.");

	private static final Unpublishing GONE = new Unpublishing.Gone(REASON);

	private static final Unpublishing WITHDRAWN = new Unpublishing.Withdrawn(REASON);

	private static final Unpublishing REDIRECTED = new Unpublishing.Redirected("/events/study-visit-2022");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	PublishingService publishing;

	@Autowired
	Writing writing;

	Reader reader;

	Member aigul;

	UUID id;

	@BeforeEach
	void publish() {
		reader = new Reader(mvc);
		aigul = writing.editor("Aigul");
		id = writing.published(writing.seminar("A seminar on falconry"), aigul);
	}

	@AfterEach
	void forget() {
		writing.forget();
	}

	@Test
	void anAddressDoesNotLeadBackToItself() {
		writing.type(id, "slug", "falconry-renamed", aigul);
		writing.publish(id, aigul);
		UUID other = writing.published(writing.seminar("Another seminar"), aigul);
		publishing.unpublish(KIND, other, new Unpublishing.Redirected(ADDRESS.substring(3)), aigul);
		List.of("/events/falconry-renamed", "/events/a-seminar-on-falconry", "/events/another-seminar")
			.forEach(path -> assertThatExceptionOfType(LeadsBackException.class).as(path)
				.isThrownBy(() -> unpublish(new Unpublishing.Redirected(path))));
		assertThat(reader.answer("/en/events/falconry-renamed")).hasStatusOk();
		unpublish(REDIRECTED);
		assertThat(reader.answer("/en/events/another-seminar")).hasStatus(302);
	}

	@Test
	void whatIsGoneSaysWhy() throws Exception {
		unpublish(GONE);
		assertThat(reader.answer(ADDRESS)).hasStatus(410)
			.bodyText()
			.contains("It was entered twice.")
			.doesNotContain("falconry</");
		assertNoListHasIt();
	}

	@Test
	void whatIsWithdrawnKeepsItsPageForThoseWhoHaveItsAddress() throws Exception {
		unpublish(WITHDRAWN);
		Document page = reader.open(ADDRESS);
		assertThat(page.select("main").text()).contains("A seminar on falconry", "It was entered twice.");
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertNoListHasIt();
	}

	@Test
	void whatLeadsElsewhereDoesSoForNow() throws Exception {
		unpublish(REDIRECTED);
		assertThat(reader.answer(ADDRESS)).hasStatus(302).hasHeader("Location", "/en/events/study-visit-2022");
		assertNoListHasIt();
	}

	@Test
	void whatIsPublishedAgainIsThereAgain() throws Exception {
		for (Unpublishing how : List.of(GONE, WITHDRAWN, REDIRECTED)) {
			unpublish(how);
			writing.publish(id, aigul);
			assertThat(reader.open(ADDRESS).select("meta[name=robots]")).isEmpty();
			assertThat(reader.open("/en/events?q=falconry").select("main").text()).contains("falconry");
		}
	}

	@Test
	void takingItBackASecondTimeChangesNothing() {
		unpublish(GONE);
		unpublish(REDIRECTED);
		assertThat(reader.answer(ADDRESS)).hasStatus(410);
		assertThat(writing.deeds(id)).filteredOn(deed -> deed.contains("took")).hasSize(1);
	}

	@Test
	void aDraftOfWhatIsGoneIsWrittenOnUnseen() {
		unpublish(GONE);
		writing.type(id, "title.texts[en]", "A seminar on hounds", aigul);
		assertThat(reader.answer(ADDRESS)).hasStatus(410).bodyText().doesNotContain("hounds");
		writing.publish(id, aigul);
		assertThat(reader.answer(ADDRESS)).hasStatusOk().bodyText().contains("hounds");
	}

	private void unpublish(Unpublishing how) {
		publishing.unpublish(KIND, id, how, aigul);
	}

	private void assertNoListHasIt() throws Exception {
		for (String path : List.of("/en/", "/en/events", "/en/events?year=2021", "/en/search?q=falconry")) {
			assertThat(reader.open(path).select("main a[href*=falconry]")).as(path).isEmpty();
		}
	}

}
