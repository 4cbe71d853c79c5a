package org.acsh.portal.programme;

import java.util.List;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.kernel.PartialPeriod;
import org.acsh.portal.programme.Phase.Activity;
import org.acsh.portal.programme.PhaseAccount.Tally;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What was done in a phase against what it planned. */
class PhaseAccountTests {

	private static final PhaseDeed.Sort SEMINARS = sort("seminars", Activity.SEMINAR);

	private static final PhaseDeed.Sort STUDIES = sort("studies", Activity.RESEARCH);

	private static final PhaseDeed.Sort MEETINGS = sort("meetings", null);

	private final PhaseAccount account = new PhaseAccount(phase(Activity.SEMINAR, Activity.CONFERENCE), List
		.of(deed(MEETINGS, "2024-05"), deed(SEMINARS, null), deed(SEMINARS, "2025"), deed(STUDIES, "2023-01-02")));

	@Test
	void eachPlannedActivityIsToldDoneOrNot() {
		assertThat(account.planned()).extracting(PhaseAccount.Line::activity)
			.containsExactly(Activity.SEMINAR, Activity.CONFERENCE);
		assertThat(account.planned().getFirst().done()).containsExactly(new Tally(SEMINARS, 2));
		assertThat(account.planned().getLast().done()).isEmpty();
	}

	@Test
	void whatNobodyPlannedIsToldBesides() {
		assertThat(account.besides()).containsExactly(new Tally(MEETINGS, 1), new Tally(STUDIES, 1));
	}

	@Test
	void theEarliestComesFirstAndWhatHasNoDateLast() {
		assertThat(account.inOrder()).extracting(deed -> String.valueOf(deed.period()))
			.containsExactly("2023-01-02", "2024-05", "2025", "null");
	}

	@Test
	void aPhaseOfWhichNothingIsKnownHasNoAccount() {
		assertThat(new PhaseAccount(phase(), List.of()).isEmpty()).isTrue();
		assertThat(account.isEmpty()).isFalse();
	}

	private static PhaseDeed.Sort sort(String name, @Nullable Activity activity) {
		return new PhaseDeed.Sort(name, name, null, name, activity, "/" + name);
	}

	private static PhaseDeed deed(PhaseDeed.Sort sort, @Nullable String date) {
		PartialPeriod period = (date != null) ? new PartialPeriod(PartialDate.parse(date), null) : null;
		return new PhaseDeed(sort, LocalizedText.of("en", "Deed"), "/deed", period);
	}

	private static PhasePage phase(Activity... planned) {
		LocalizedText text = LocalizedText.of("en", "Phase");
		return new PhasePage("hub", text, 1, text, null, new PartialPeriod(PartialDate.parse("2024"), null),
				List.of(planned), List.of(), List.of(), List.of());
	}

}
