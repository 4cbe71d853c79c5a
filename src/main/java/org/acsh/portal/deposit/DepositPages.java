package org.acsh.portal.deposit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.acsh.portal.editing.Register;
import org.acsh.portal.editing.Register.Choice;
import org.acsh.portal.material.Kind;
import org.acsh.portal.material.MaterialDrafts.Names;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Fills the pages of a deposit. */
@Component
class DepositPages {

	private static final int MOST = 300;

	private static final List<Kind> KINDS = List.of(Kind.SLIDES, Kind.DOCUMENT, Kind.PHOTO, Kind.DATASET);

	private final Deposits deposits;

	private final List<Register> registers;

	DepositPages(Deposits deposits, List<Register> registers) {
		this.deposits = deposits;
		this.registers = registers;
	}

	/** The page on which a deposit begins. */
	ModelAndView beginning(Deposit deposit, Locale reader) {
		return new ModelAndView("deposit/new", Map.of("deposit", deposit, "events",
				register("events").find("", reader, MOST), "eventName", event(deposit, reader)));
	}

	/** The page on which what has come is named. */
	ModelAndView table(Deposit deposit, Locale reader) {
		List<DepositItem> items = deposits.items(deposit);
		return new ModelAndView("deposit/show", Map.of("deposit", deposit, "eventName", event(deposit, reader), "lines",
				items.stream().filter((item) -> item.content() != null).map((item) -> line(item, deposit)).toList(),
				"refused", items.stream().filter((item) -> item.content() == null).toList(), "sorts", KINDS,
				"languages", register("languages").find("", reader, MOST), "agenda", agenda(deposit, reader)));
	}

	private Line line(DepositItem item, Deposit deposit) {
		return new Line(item, deposits.names(item, deposit));
	}

	private String event(Deposit deposit, Locale reader) {
		Choice named = register("events").named(List.of(deposit.event()), reader).get(deposit.event());
		return (named != null) ? named.label() : "";
	}

	private List<Choice> agenda(Deposit deposit, Locale reader) {
		return deposit.event().isEmpty() ? List.of()
				: register("agenda").find(deposit.event().replace('-', ' '), reader, MOST)
					.stream()
					.filter((choice) -> choice.slug().startsWith(deposit.event() + "/"))
					.toList();
	}

	private Register register(String name) {
		return registers.stream().filter((one) -> one.name().equals(name)).findFirst().orElseThrow();
	}

	/** A draft as the table shows it. */
	record Line(DepositItem item, Names names) {

		public UUID content() {
			return Objects.requireNonNull(item.content());
		}

	}

}
