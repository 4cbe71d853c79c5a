package org.acsh.portal.deposit;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.acsh.portal.account.Member;
import org.acsh.portal.document.Document;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Fills the page on which a ZIP file is looked into before it is unpacked. */
@Component
class ParcelPages {

	private final Parcels parcels;

	private final ParcelLines lines;

	private final DepositChoices choices;

	ParcelPages(Parcels parcels, ParcelLines lines, DepositChoices choices) {
		this.parcels = parcels;
		this.lines = lines;
		this.choices = choices;
	}

	/** The page as it is first seen: what the library does not have is chosen. */
	ModelAndView proposed(Parcel parcel, Deposit deposit, Member owner, Locale reader) {
		List<ParcelLine> waiting = lines.waiting(parcel, deposit);
		List<UUID> chosen = waiting.stream()
			.filter((line) -> line.twins().isEmpty())
			.map((line) -> line.entry().id())
			.toList();
		return page(parcel, deposit, waiting, reader).addObject("chosen", chosen)
			.addObject("isThere", parcels.isThere(parcel, owner));
	}

	/**
	 * The page as it was filled in.
	 * @param problem the message that says why what was chosen is not unpacked
	 */
	ModelAndView refused(String problem, Parcel parcel, Deposit deposit, DepositForm form, Locale reader) {
		List<ParcelLine> typed = lines.waiting(parcel, deposit)
			.stream()
			.map((line) -> line.named(form.names(line.entry().id(), deposit.event()).orElse(line.names())))
			.toList();
		ModelAndView page = page(parcel, deposit, typed, reader).addObject("chosen", form.chosen())
			.addObject("isThere", true)
			.addObject("problem", problem)
			.addObject("most", Document.MOST_ITEMS);
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	private ModelAndView page(Parcel parcel, Deposit deposit, List<ParcelLine> waiting, Locale reader) {
		List<ParcelEntry> entries = parcels.entries(parcel);
		return new ModelAndView("deposit/parcel").addObject("deposit", deposit)
			.addObject("parcel", parcel)
			.addObject("lines", waiting)
			.addObject("unpacked", entries.stream().filter(ParcelEntry::isUnpacked).count())
			.addObject("refused", entries.stream().filter((entry) -> entry.refusal() != null).toList())
			.addObject("eventName", choices.event(deposit, reader))
			.addObject("sorts", choices.kinds())
			.addObject("languages", choices.languages(reader))
			.addObject("agenda", choices.agenda(deposit, reader));
	}

}
