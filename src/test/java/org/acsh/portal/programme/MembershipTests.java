package org.acsh.portal.programme;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.acsh.portal.country.CountryRef;
import org.acsh.portal.directory.OrganisationRef;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.kernel.PartialPeriod;
import org.acsh.portal.programme.Membership.Standing;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether and since when a country takes part. */
class MembershipTests {

	private static final List<PhasePage.Joined> JOINED = List
		.of(new PhasePage.Joined("MN", PartialDate.parse("2025-03")));

	private final PhasePage first = phase("hub", 1, "2021", "KZ", "TM");

	private final PhasePage second = phase("hub", 2, "2024", "KZ", "BD", "MN");

	private final PhasePage other = phase("other", 1, "2019", "BD");

	private final List<PhasePage> phases = List.of(this.second, this.first, this.other);

	@Test
	void aMemberTakesPartSinceTheStartOfItsFirstPhase() {
		assertThat(of("KZ").since()).contains(PartialDate.parse("2021"));
		assertThat(of("BD").since()).contains(PartialDate.parse("2019"));
	}

	@Test
	void whoJoinedInTheMiddleOfAPhaseIsAMemberSinceThen() {
		assertThat(of("MN").since()).contains(PartialDate.parse("2025-03"));
	}

	@Test
	void whoJoinedLaterWasNotYetAParticipantBefore() {
		assertThat(of("BD").in(this.second)).isEqualTo(Standing.MEMBER);
		assertThat(of("BD").in(this.first)).isEqualTo(Standing.NOT_YET);
	}

	@Test
	void whoLeftIsNoLongerAParticipant() {
		assertThat(of("TM").in(this.first)).isEqualTo(Standing.MEMBER);
		assertThat(of("TM").in(this.second)).isEqualTo(Standing.NO_LONGER);
	}

	@Test
	void onlyProgrammesThatItJoinedAreTold() {
		assertThat(of("KZ").phases()).containsExactly(this.second, this.first);
		assertThat(of("BD").phases()).containsExactly(this.second, this.first, this.other);
	}

	@Test
	void aDonorIsNoMember() {
		assertThat(of("KR").isDonor()).isTrue();
		assertThat(of("KR").isMember()).isFalse();
		assertThat(of("KR").phases()).isEmpty();
		assertThat(of("KZ").isDonor()).isFalse();
	}

	@Test
	void theFirstPhaseHasNoNewcomers() {
		ProgrammePage programme = new ProgrammePage("hub", text("Hub"), text("Hub"), List.of(this.second, this.first),
				null);
		assertThat(programme.newcomers(this.first, Locale.UK)).isEmpty();
		assertThat(programme.newcomers(this.second, Locale.UK)).extracting(CountryRef::code)
			.containsExactly("BD", "MN");
	}

	private Membership of(String country) {
		return new Membership(country, this.phases);
	}

	private static PhasePage phase(String programme, int number, String starts, String... members) {
		PartialPeriod period = new PartialPeriod(PartialDate.parse(starts), null);
		return new PhasePage(programme, text(programme), number, text("Phase"), null, period, List.of(),
				Stream.of(members).map(code -> new CountryRef(code, null)).toList(), JOINED,
				List.of(new PhasePage.Partner(PhasePartner.Role.FUNDER, ofCountry("KR")),
						new PhasePage.Partner(PhasePartner.Role.IMPLEMENTER, ofCountry("KZ"))));
	}

	private static OrganisationRef ofCountry(String code) {
		return new OrganisationRef("government", null, text("Government"), null, code);
	}

	private static LocalizedText text(String text) {
		return LocalizedText.of("en", text);
	}

}
