package org.acsh.portal.deposit;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.acsh.portal.extraction.Reading;
import org.acsh.portal.extraction.Readings;
import org.acsh.portal.material.MaterialDrafts.Names;
import org.acsh.portal.material.Twin;
import org.acsh.portal.material.Twins;
import org.acsh.portal.storage.Digest;
import org.acsh.portal.storage.Examined;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes names for the files of a ZIP file. */
@Component
class ParcelLines {

	private final Parcels parcels;

	private final DepositChoices choices;

	private final Readings readings;

	private final Twins twins;

	ParcelLines(Parcels parcels, DepositChoices choices, Readings readings, Twins twins) {
		this.parcels = parcels;
		this.choices = choices;
		this.readings = readings;
		this.twins = twins;
	}

	/** Those that can still be unpacked, in the order of the ZIP file. */
	@Transactional(readOnly = true)
	List<ParcelLine> waiting(Parcel parcel, Deposit deposit) {
		List<ParcelEntry> entries = parcels.entries(parcel).stream().filter(ParcelEntry::isWaiting).toList();
		List<Digest> digests = entries.stream()
			.map(ParcelEntry::content)
			.filter(Objects::nonNull)
			.map(Examined::digest)
			.toList();
		Map<Digest, Reading> read = readings.of(digests);
		List<Twin> alike = twins.of(digests);
		Agenda agenda = choices.agenda(deposit);
		return entries.stream()
			.map((entry) -> new ParcelLine(entry, names(entry, deposit, agenda, read), twins(entry, alike)))
			.toList();
	}

	private static Names names(ParcelEntry entry, Deposit deposit, Agenda agenda, Map<Digest, Reading> read) {
		Examined content = Objects.requireNonNull(entry.content());
		String session = agenda.spokenOf(entry.path());
		Names proposed = Proposal.of(entry.name(), content.type(), deposit.event(), session);
		return Proposal.read(proposed, read.get(content.digest()));
	}

	private static List<Twin> twins(ParcelEntry entry, List<Twin> alike) {
		return alike.stream().filter((twin) -> entry.has(new Digest(twin.digest()))).toList();
	}

}
