package org.acsh.portal.deposit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.acsh.portal.deposit.Agenda.Name;
import org.acsh.portal.editing.Register;
import org.acsh.portal.editing.Register.Choice;
import org.acsh.portal.material.Kind;
import org.acsh.portal.site.Languages;

import org.springframework.stereotype.Component;

/** What can be chosen for the files of a deposit. */
@Component
class DepositChoices {

	private static final int MOST = 300;

	private final List<Register> registers;

	private final Languages languages;

	DepositChoices(List<Register> registers, Languages languages) {
		this.registers = registers;
		this.languages = languages;
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

	/** The same by all names that folders may give them. */
	Agenda agenda(Deposit deposit) {
		return new Agenda(languages.ofContent()
			.stream()
			.map(Locale::forLanguageTag)
			.flatMap((language) -> names(deposit, language))
			.toList());
	}

	/** What has no title is labelled as the event, which is no name of it. */
	private Stream<Name> names(Deposit deposit, Locale language) {
		String event = event(deposit, language);
		List<Choice> items = agenda(deposit, language);
		Stream<Name> titles = items.stream()
			.filter((item) -> !item.label().startsWith(event))
			.map((item) -> new Name(item.label(), item.slug()));
		return Stream.concat(titles, items.stream().map((item) -> Name.ofKey(item.slug())));
	}

	private Register register(String name) {
		return registers.stream().filter((one) -> one.name().equals(name)).findFirst().orElseThrow();
	}

}
