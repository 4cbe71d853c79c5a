package org.acsh.portal.dossier;

import java.io.UnsupportedEncodingException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.acsh.portal.PortalTest;
import org.acsh.portal.Reader;
import org.acsh.portal.editing.ContentKind;
import org.acsh.portal.editing.Kinds;
import org.acsh.portal.editing.Shelf;
import org.acsh.portal.editing.Unpublishing;
import org.acsh.portal.kernel.LocalizedText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * Whatever names another leads there, and the other leads back, as long as readers may
 * see both. The relations are those of the forms, so that a new one is tried on its first
 * day.
 */
@PortalTest
class DossierTests {

	/** Relations without a way there and back, each with the reason. */
	private static final Map<String, String> ONE_WAY = Map.of("home.featured.page",
			"every page leads to the home page by the portal's name", "materials.expected.material",
			"what was taken over from a folder elsewhere has left it, and is led to by its event");

	/**
	 * What is still named, and led to, when its page was withdrawn: it is part of what is
	 * told elsewhere, and its page says why it was withdrawn.
	 */
	private static final Set<String> STILL_NAMED = Set.of("people", "organisations", "countries");

	private static final Unpublishing WITHDRAWN = new Unpublishing.Withdrawn(LocalizedText.of("en", "Entered twice."));

	@Autowired
	Collection<ContentKind<?>> all;

	@Autowired
	Kinds kinds;

	@Autowired
	Examples examples;

	@Autowired
	Shelf shelf;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	TransactionTemplate transaction;

	@TestFactory
	Stream<DynamicTest> bothLeadToEachOther() {
		return twoWay("there and back", (relation, reader) -> {
			Example named = examples.named(relation.register());
			Example naming = examples.naming(relation, named);
			assertThat(links(reader, naming.page())).as("the way there").contains(named.page());
			assertThat(links(reader, named.page())).as("the way back").contains(naming.page());
		});
	}

	@TestFactory
	Stream<DynamicTest> nothingLeadsToADraft() {
		return twoWay("draft", (relation, reader) -> {
			Example named = examples.named(relation.register());
			examples.draftNaming(relation, named);
			assertThat(links(reader, named.page())).doesNotContain(examples.page(relation));
		});
	}

	@TestFactory
	Stream<DynamicTest> nothingLeadsToWhatWasWithdrawn() {
		return twoWay("withdrawn", (relation, reader) -> {
			Example named = examples.named(relation.register());
			Example naming = examples.naming(relation, named);
			if (!STILL_NAMED.contains(named.kind())) {
				shelf.unpublish(named.kind(), named.content(), WITHDRAWN);
				assertThat(links(reader, naming.page())).doesNotContain(named.page());
				shelf.publishAgain(named.kind(), named.content());
			}
			shelf.unpublish(naming.kind(), naming.content(), WITHDRAWN);
			assertThat(links(reader, named.page())).doesNotContain(naming.page());
		});
	}

	@Test
	void everyExceptionIsOfARelationThatThereIs() {
		assertThat(relations().map(Relation::name)).containsAll(ONE_WAY.keySet());
	}

	private Stream<DynamicTest> twoWay(String what, Trial trial) {
		return relations().filter(relation -> !ONE_WAY.containsKey(relation.name()))
			.map(relation -> dynamicTest(relation.name() + ", " + what,
					() -> transaction.executeWithoutResult(status -> {
						status.setRollbackOnly();
						trial.run(relation, new Reader(mvc));
					})));
	}

	private Stream<Relation> relations() {
		return all.stream().map(kind -> kinds.named(kind.name())).flatMap(kind -> Relation.of(kind).stream());
	}

	/**
	 * The addresses that a page leads to, without the language and without the place on a
	 * page.
	 */
	private static List<String> links(Reader reader, String page) {
		try {
			return reader.open("/en" + page)
				.select("main a[href^=/en/]")
				.eachAttr("href")
				.stream()
				.map(link -> link.replaceFirst("^/en", "").replaceFirst("#.*", ""))
				.toList();
		}
		catch (UnsupportedEncodingException ex) {
			throw new AssertionError(page, ex);
		}
	}

	/** What is tried of each relation. */
	private interface Trial {

		void run(Relation relation, Reader reader);

	}

}
