package org.acsh.portal.meeting;

import java.time.DateTimeException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.acsh.portal.document.Typed;
import org.acsh.portal.editing.NewestForms;
import org.acsh.portal.editing.NewestForms.NewestForm;
import org.acsh.portal.editing.Register;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.kernel.UnreadableException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds what is still to be done, in the newest revision of each meeting: what staff have
 * just written counts, published or not.
 */
@Component
class OpenPoints {

	private static final String OPEN = "$.points[*] ? (@.state == \"OPEN\")";

	private final NewestForms forms;

	private final Map<String, Register> registers;

	OpenPoints(NewestForms forms, List<Register> registers) {
		this.forms = forms;
		this.registers = registers.stream().collect(Collectors.toMap(Register::name, Function.identity()));
	}

	/** All open points, those due first at the beginning, those without a date last. */
	List<OpenPoint> all(Locale reader) {
		List<NewestForm<MeetingForm>> meetings = forms.having(MeetingContent.NAME, MeetingForm.class, OPEN);
		Map<String, Register.Choice> people = named("people", meetings, PointForm::person, reader);
		Map<String, Register.Choice> organisations = named("organisations", meetings, PointForm::organisation, reader);
		return meetings.stream()
			.flatMap(meeting -> open(meeting).map(point -> point(meeting, point,
					Stream.of(owner(point.person(), people), owner(point.organisation(), organisations)))))
			.sorted(Comparator.comparing(OpenPoint::lastDay))
			.toList();
	}

	private Map<String, Register.Choice> named(String register, List<NewestForm<MeetingForm>> meetings,
			Function<PointForm, String> field, Locale reader) {
		List<String> slugs = meetings.stream().flatMap(OpenPoints::open).map(field).distinct().toList();
		return Objects.requireNonNull(registers.get(register)).named(slugs, reader);
	}

	// A point without a text was only begun.
	private static Stream<PointForm> open(NewestForm<MeetingForm> meeting) {
		return meeting.form().points().stream().filter(point -> point.isOpen() && !point.text().isBlank());
	}

	private static OpenPoint point(NewestForm<MeetingForm> meeting, PointForm point,
			Stream<OpenPoint.@Nullable Owner> owners) {
		return new OpenPoint(meeting.content(), point.key(), meeting.form().subject().text(),
				Objects.requireNonNull(point.text().text()), owners.filter(Objects::nonNull).toList(), due(point),
				point.confidentiality());
	}

	private static OpenPoint.@Nullable Owner owner(String typed, Map<String, Register.Choice> known) {
		Register.Choice choice = known.get(typed);
		return typed.isBlank() ? null : new OpenPoint.Owner(typed, (choice != null) ? choice.label() : typed);
	}

	private static @Nullable PartialDate due(PointForm point) {
		try {
			return Typed.read(point.due(), PartialDate::read);
		}
		catch (UnreadableException | DateTimeException ex) {
			return null;
		}
	}

}
