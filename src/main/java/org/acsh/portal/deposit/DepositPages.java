package org.acsh.portal.deposit;

import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Fills the pages of a deposit. */
@Component
class DepositPages {

	private final Deposits deposits;

	private final DepositLines lines;

	private final Parcels parcels;

	private final DepositChoices choices;

	DepositPages(Deposits deposits, DepositLines lines, Parcels parcels, DepositChoices choices) {
		this.deposits = deposits;
		this.lines = lines;
		this.parcels = parcels;
		this.choices = choices;
	}

	/** The page on which a deposit begins. */
	ModelAndView beginning(Deposit deposit, Locale reader) {
		return new ModelAndView("deposit/new").addObject("deposit", deposit)
			.addObject("events", choices.events(reader));
	}

	/** The page on which what has come is named. */
	ModelAndView table(Deposit deposit, Locale reader) {
		List<DepositItem> items = deposits.items(deposit);
		return new ModelAndView("deposit/show").addObject("deposit", deposit)
			.addObject("eventName", choices.event(deposit, reader))
			.addObject("parcels", parcels.of(deposit).stream().map(this::opened).toList())
			.addObject("lines", lines.of(items))
			.addObject("refused", items.stream().filter((item) -> item.content() == null).toList())
			.addObject("sorts", choices.kinds())
			.addObject("languages", choices.languages(reader))
			.addObject("agenda", choices.agenda(deposit, reader));
	}

	private Opened opened(Parcel parcel) {
		List<ParcelEntry> entries = parcels.entries(parcel);
		return new Opened(parcel, entries.size(), (int) entries.stream().filter(ParcelEntry::isUnpacked).count());
	}

	/**
	 * How far a ZIP file is unpacked.
	 *
	 * @param files how many are in it
	 * @param unpacked how many of them were
	 */
	record Opened(Parcel parcel, int files, int unpacked) {
	}

}
