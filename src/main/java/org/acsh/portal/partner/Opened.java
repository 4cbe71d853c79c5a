package org.acsh.portal.partner;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.acsh.portal.programme.PhaseRef;
import org.acsh.portal.storage.FileSize;
import org.jspecify.annotations.Nullable;

/**
 * What is open to a partner.
 *
 * @param terms for which time, or null for who is no partner but of the staff
 * @param since the visit before this one, or null for the first
 * @param all everything that is open
 * @param filter what is wanted of it
 */
record Opened(@Nullable Terms terms, @Nullable Instant since, List<Item> all, PartnerFilter filter) {

	/** What is wanted, the latest first. */
	public List<Item> items() {
		return all.stream().filter((item) -> filter.wants(item, since)).toList();
	}

	/** What is wanted of a group, the latest first. */
	public List<Item> items(Group group) {
		return items().stream().filter((item) -> item.group() == group).toList();
	}

	/** The groups of all that is open. */
	public List<Group> groups() {
		return known(all.stream().map(Item::group)).sorted().toList();
	}

	/** How often all that is open was downloaded by readers. */
	public Downloads downloads() {
		return all.stream()
			.map(Item::downloads)
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.reduce(Downloads.NONE, Downloads::plus);
	}

	/** The programmes of all that is open, each once. */
	public List<Item.Programme> programmes() {
		return known(all.stream().map(Item::programme)).sorted(Comparator.comparing(Item.Programme::slug)).toList();
	}

	/** What of it is new since the last visit. */
	public long fresh() {
		return all.stream().filter((item) -> item.isNewSince(since)).count();
	}

	/** The phases of all that is open, each once, the latest first. */
	public List<PhaseRef> phases() {
		Comparator<PhaseRef> latest = Comparator.comparing(PhaseRef::programme)
			.thenComparing(Comparator.comparingInt(PhaseRef::number).reversed());
		return known(all.stream().map(Item::phase)).sorted(latest).toList();
	}

	/** The years of all that is open, the latest first. */
	public List<Integer> years() {
		return known(all.stream().map(Item::year)).sorted(Comparator.reverseOrder()).toList();
	}

	/** How much can be downloaded of what is wanted, in words. */
	public String sizeIn(Locale reader) {
		long bytes = items().stream().map(Item::size).filter(Objects::nonNull).mapToLong(Long::longValue).sum();
		return new FileSize(bytes).in(reader);
	}

	/** How many files can be downloaded of what is wanted. */
	public long files() {
		return items().stream().filter((item) -> item.file() != null).count();
	}

	private static <T> Stream<T> known(Stream<@Nullable T> values) {
		return values.filter(Objects::nonNull).map(Objects::requireNonNull).distinct();
	}

}
