package org.acsh.portal.deposit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.acsh.portal.editing.Register;
import org.acsh.portal.editing.Register.Choice;
import org.acsh.portal.material.Kind;

import org.springframework.stereotype.Component;

/** What can be chosen for the files of a deposit. */
@Component
class DepositChoices {

	private static final int MOST = 300;

	private static final List<Locale> NAMED_IN = List.of(Locale.ENGLISH, Locale.of("ru"));

	private final List<Register> registers;

	DepositChoices(List<Register> registers) {
		this.registers = registers;
	}

	/** The kinds that files can be of. */
	List<Kind> kinds() {
		return List.of(Kind.SLIDES, Kind.DOCUMENT, Kind.PHOTO, Kind.DATASET);
	}

	List<Choice> languages(Locale reader) {
		return register("languages").find("", reader, MOST);
	}

	List<Choice> events(Locale reader) {
		return register("events").find("", reader, MOST);
	}

	/** The name of its event; blank where there is none. */
	String event(Deposit deposit, Locale reader) {
		Choice named = register("events").named(List.of(deposit.event()), reader).get(deposit.event());
		return (named != null) ? named.label() : "";
	}

	/** The items of its event's agenda. */
	List<Choice> agenda(Deposit deposit, Locale reader) {
		return deposit.event().isEmpty() ? List.of()
				: register("agenda").find(deposit.event().replace('-', ' '), reader, MOST)
					.stream()
					.filter((choice) -> choice.slug().startsWith(deposit.event() + "/"))
					.toList();
	}

	/** The same as folders may name them; items without a name bear that of the event. */
	Agenda agenda(Deposit deposit) {
		return new Agenda(NAMED_IN.stream().flatMap((language) -> named(deposit, language)).toList());
	}

	private Stream<Choice> named(Deposit deposit, Locale language) {
		String event = event(deposit, language);
		return agenda(deposit, language).stream().filter((item) -> !item.label().startsWith(event));
	}

	private Register register(String name) {
		return registers.stream().filter((one) -> one.name().equals(name)).findFirst().orElseThrow();
	}

}
