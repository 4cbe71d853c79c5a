package org.acsh.portal.home;

import java.util.List;

import org.acsh.portal.country.CountryRef;
import org.acsh.portal.country.RegionRef;
import org.acsh.portal.directory.OrganisationRef;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.kernel.PartialPeriod;
import org.acsh.portal.programme.Membership;
import org.acsh.portal.programme.PhasePage;
import org.acsh.portal.programme.PhasePartner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Which countries stand where on the map and in the list. */
class AtlasTests {

	private static final RegionRef FIRST = new RegionRef("first", text("First"), 0);

	private static final RegionRef SECOND = new RegionRef("second", text("Second"), 1);

	private final Atlas atlas = new Atlas(List.of(country("BD", SECOND, 1), country("FR", null, 1),
			country("GE", FIRST, 3), country("KR", null, 0), country("TG", null, 0), country("TM", FIRST, 0)));

	@Test
	void theMapShowsMembersAndDonors() {
		assertThat(this.atlas.onMap()).extracting(MapCountry::code).containsExactly("BD", "GE", "KR");
	}

	@Test
	void regionsStandInTheOrderOfTheProgramme() {
		assertThat(this.atlas.regions()).containsExactly(FIRST, SECOND);
		assertThat(this.atlas.in(FIRST)).extracting(MapCountry::code).containsExactly("GE");
	}

	@Test
	void donorsStandApart() {
		assertThat(this.atlas.donors()).extracting(MapCountry::code).containsExactly("KR");
	}

	@Test
	void othersAreListedOnlyIfTheyHadEvents() {
		assertThat(this.atlas.others()).extracting(MapCountry::code).containsExactly("FR");
	}

	@Test
	void theTableStandsByNameOrByNumberAndHasWhoHadNoEventsOnlyIfTheyBelongHere() {
		assertThat(this.atlas.rows(CountryOrder.of(null))).extracting(MapCountry::code)
			.containsExactly("BD", "FR", "GE", "KR");
		assertThat(this.atlas.rows(CountryOrder.of("events"))).extracting(MapCountry::code)
			.containsExactly("GE", "BD", "FR", "KR");
		assertThat(CountryOrder.of("anything")).isEqualTo(CountryOrder.NAME);
	}

	private static MapCountry country(String code, @Nullable RegionRef region, int events) {
		return new MapCountry(code, code, region, new Membership(code, List.of(phase())), events, events, 0, "");
	}

	private static PhasePage phase() {
		OrganisationRef government = new OrganisationRef("government", null, text("Government"), null, "KR");
		return new PhasePage("hub", text("Hub"), 1, text("Phase"), null,
				new PartialPeriod(PartialDate.parse("2021"), null), List.of(),
				List.of(new CountryRef("GE", null), new CountryRef("BD", null)), List.of(),
				List.of(new PhasePage.Partner(PhasePartner.Role.FUNDER, government)));
	}

	private static LocalizedText text(String text) {
		return LocalizedText.of("en", text);
	}

}
