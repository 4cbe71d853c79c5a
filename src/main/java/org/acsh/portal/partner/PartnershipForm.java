package org.acsh.portal.partner;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What an administrator typed of a partner.
 *
 * @param email the address to sign in with
 * @param name as staff are shown it
 * @param organisation whom the partner works for, may be empty
 * @param programmes the ids of those whose library is open
 * @param from the first day, as ISO 8601 has it
 * @param until the last day
 * @param version of what the form began from
 */
record PartnershipForm(String email, String name, String organisation, List<Long> programmes, String from, String until,
		Integer version) {

	private static final int LONGEST = 200;

	PartnershipForm(@Nullable String email, @Nullable String name, @Nullable String organisation,
			@Nullable List<Long> programmes, @Nullable String from, @Nullable String until, @Nullable Integer version) {
		this.email = given(email);
		this.name = given(name);
		this.organisation = given(organisation);
		this.programmes = Objects.requireNonNullElse(programmes, List.<Long>of())
			.stream()
			.filter(Objects::nonNull)
			.toList();
		this.from = given(from);
		this.until = given(until);
		this.version = Objects.requireNonNullElse(version, 0);
	}

	/** A form for a year from a day. */
	static PartnershipForm blank(LocalDate today) {
		return new PartnershipForm("", "", "", List.of(), today.toString(), today.plusYears(1).toString(), 0);
	}

	Optional<LocalDate> begins() {
		return day(from);
	}

	Optional<LocalDate> ends() {
		return day(until);
	}

	/** Notes what is wrong with anything but whom it is for. */
	void check(List<Long> known, Errors errors) {
		if (organisation.length() > LONGEST) {
			errors.rejectValue("organisation", "partner.problem.organisation");
		}
		if (programmes.isEmpty() || !known.containsAll(programmes)) {
			errors.rejectValue("programmes", "partner.problem.programmes");
		}
		if (begins().isEmpty()) {
			errors.rejectValue("from", "partner.problem.day");
		}
		if (ends().isEmpty()) {
			errors.rejectValue("until", "partner.problem.day");
		}
		else if (begins().filter((day) -> day.isAfter(ends().get())).isPresent()) {
			errors.rejectValue("until", "partner.problem.order");
		}
	}

	private static Optional<LocalDate> day(String typed) {
		try {
			return Optional.of(LocalDate.parse(typed));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	private static String given(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

}
