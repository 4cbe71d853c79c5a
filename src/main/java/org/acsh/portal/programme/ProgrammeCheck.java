package org.acsh.portal.programme;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * Finds what keeps a programme from being published and no single field shows: phases
 * that readers know stay where they are, and each has a number of its own.
 */
@Component
class ProgrammeCheck {

	private final ProgrammeRepository programmes;

	ProgrammeCheck(ProgrammeRepository programmes) {
		this.programmes = programmes;
	}

	void check(UUID content, ProgrammeForm form, Errors errors) {
		checkNumbers(form.phases(), errors);
		if (hasLost(content, form)) {
			errors.rejectValue("phases", "programme.problem.phases");
		}
	}

	private static void checkNumbers(List<PhaseForm> phases, Errors errors) {
		Set<String> taken = new HashSet<>();
		for (int i = 0; i < phases.size(); i++) {
			String field = "phases[" + i + "].number";
			if (!taken.add(phases.get(i).number()) && !errors.hasFieldErrors(field)) {
				errors.rejectValue(field, "programme.problem.number-taken");
			}
		}
	}

	private boolean hasLost(UUID content, ProgrammeForm form) {
		return programmes.findWithPhasesByContent(content).filter(known -> !known.keepsItsPhasesIn(form)).isPresent();
	}

}
