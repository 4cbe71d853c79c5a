package org.acsh.portal.joining;

import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.StaffReader;
import org.acsh.portal.account.Member;
import org.acsh.portal.account.Role;
import org.acsh.portal.directory.DirectoryExamples;
import org.acsh.portal.editing.Content;
import org.acsh.portal.editing.DraftService;
import org.acsh.portal.editing.NamedRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was entered twice is found, under all spellings that the programme's record has.
 */
@PortalTest
@Transactional
class LikenessTests {

	@Autowired
	LikenessService likenesses;

	@Autowired
	NamedRecords named;

	@Autowired
	DraftService drafts;

	@Autowired
	DirectoryExamples examples;

	@Autowired
	ApplicationContext context;

	@Test
	void whatCameWithThePortalWasEnteredOnce() {
		assertThat(likenesses.all()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Byungjoon Park,byung-joon-park,NAME", "Byung-Joon Park,byung-joon-park,SPELLING",
			"Park Byung Joon,byung-joon-park,SPELLING", "Dmitry Mun,dmitriy-mun,NAME",
			"Dmitrij Mun,dmitriy-mun,SPELLING", "Дмитрий Мун,dmitriy-mun,NAME",
			"Joao Vasconcelos,joao-vasconcelos,NAME", "João Vasconcellos,joao-vasconcelos,SPELLING",
			"Алихан Байменов,alikhan-baimenov,NAME", "Baimenov Alikhan,alikhan-baimenov,SPELLING",
			"Әлихан Байменов,alikhan-baimenov,SPELLING" })
	void aSecondRecordOfThePersonIsSuspected(String name, String slug, Likeness.Reason reason) {
		Content second = named("people", name);
		assertThat(likenesses.of(second)).singleElement().satisfies(likeness -> {
			assertThat(likeness.reason()).isEqualTo(reason);
			assertThat(likeness.besides(second.id()).content()).isEqualTo(content("people", slug).id());
		});
		assertThat(likenesses.all()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "Young Jae Kim", "Yongsu Lim", "Minji Park", "Dmitriy Kim" })
	void whoeverHasALikeNameOnlyInPartIsSomebodyElse(String name) {
		assertThat(likenesses.of(named("people", name))).isEmpty();
	}

	@Test
	void theSameInitialsAreSuspectedAtTheSameEmployerOnly() {
		UUID there = examples
			.publishPerson("{name: {en: B. J. P.}, posts: [{title: {en: Director}, organisation: mois}]}");
		examples.publishPerson("{name: {en: J. B. P.}, posts: [{title: {en: Director}, organisation: oecd}]}");
		assertThat(likenesses.of(drafts.newest("people", there).content())).isEmpty();
		UUID known = examples
			.publishPerson("{name: {en: Bo-Jin Pak}, posts: [{title: {en: Director}, organisation: mois}]}");
		assertThat(likenesses.of(drafts.newest("people", known).content())).extracting(Likeness::reason)
			.containsOnly(Likeness.Reason.INITIALS);
	}

	@ParameterizedTest
	@CsvSource({ "Cyber-security,cybersecurity,SPELLING", "CYBERSECURITY,cybersecurity,NAME",
			"Кибербезопасность,cybersecurity,NAME", "Cloud computting,cloud-computing,SPELLING" })
	void aSecondTopicIsSuspected(String name, String slug, Likeness.Reason reason) {
		Content second = named("topics", name);
		assertThat(likenesses.of(second)).singleElement().satisfies(likeness -> {
			assertThat(likeness.reason()).isEqualTo(reason);
			assertThat(likeness.besides(second.id()).content()).isEqualTo(content("topics", slug).id());
		});
	}

	@Test
	void organisationsOfOneNameInTwoCountriesAreTwo() {
		examples
			.publishOrganisation("{slug: a-ministry, name: {en: Ministry of Examples}, kind: MINISTRY, country: KZ}");
		UUID second = examples
			.publishOrganisation("{slug: b-ministry, name: {en: Ministry of Examples}, kind: MINISTRY, country: UZ}");
		assertThat(likenesses.of(drafts.newest("organisations", second).content())).isEmpty();
		assertThat(likenesses.of(named("organisations", "Ministry of Examples"))).hasSize(2);
	}

	@Test
	void whatWasSaidToDifferIsNotSuspectedAgain() {
		Content second = named("people", "Byungjoon Park");
		UUID first = content("people", "byung-joon-park").id();
		Member actor = new Member(StaffReader.editor(context).id(), "Aigul", Role.EDITOR);
		likenesses.tellApart(second.id(), first, actor);
		likenesses.tellApart(first, second.id(), actor);
		assertThat(likenesses.of(second)).isEmpty();
		assertThat(likenesses.all()).isEmpty();
	}

	private Content named(String kind, String name) {
		return content(kind, named.note(kind, name, "en"));
	}

	private Content content(String kind, String slug) {
		return drafts.named(kind, slug).orElseThrow();
	}

}
