package org.acsh.portal.citation;

import java.time.LocalDate;
import java.util.Map;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.helper.json.StringJsonBuilderFactory;
import org.acsh.portal.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/** A work as the Citation Style Language sees it. */
final class CslItem {

	private static final Map<Work.Form, CSLType> TYPES = Map.of(Work.Form.BOOK, CSLType.BOOK, Work.Form.REPORT,
			CSLType.REPORT);

	private CslItem() {
	}

	static CSLItemData of(Work work) {
		CSLItemDataBuilder item = new CSLItemDataBuilder().id(work.key())
			.type(TYPES.get(work.form()))
			.title(line(work.title()))
			.language(work.language())
			.ISBN(work.isbn())
			.ISSN(work.issn())
			.DOI(work.doi())
			.collectionTitle(line(work.series()))
			.URL(work.url())
			.publisher(work.publishers().isEmpty() ? null : line(work.publisher()));
		if (!work.authors().isEmpty()) {
			item.author(work.authors().stream().map(CslItem::name).toArray(CSLName[]::new));
		}
		return date(number(item, work), work.published()).build();
	}

	static String json(Work work) {
		return "[" + of(work).toJson(new StringJsonBuilderFactory().createJsonBuilder()) + "]\n";
	}

	/** A text on one line, as references are. */
	static @Nullable String line(@Nullable String text) {
		return (text != null) ? text.replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").strip() : null;
	}

	private static CSLItemDataBuilder number(CSLItemDataBuilder item, Work work) {
		return (work.series() != null) ? item.collectionNumber(line(work.number())) : item.number(line(work.number()));
	}

	private static CSLItemDataBuilder date(CSLItemDataBuilder item, @Nullable PartialDate published) {
		return (published != null) ? item.issued(date(published)) : item;
	}

	private static CSLDate date(PartialDate published) {
		LocalDate day = published.earliest();
		CSLDateBuilder date = new CSLDateBuilder();
		return switch (published.precision()) {
			case YEAR -> date.dateParts(day.getYear()).build();
			case MONTH -> date.dateParts(day.getYear(), day.getMonthValue()).build();
			case DAY -> date.dateParts(day.getYear(), day.getMonthValue(), day.getDayOfMonth()).build();
		};
	}

	private static CSLName name(Author author) {
		return author.isBody() ? new CSLNameBuilder().literal(line(author.name())).build()
				: new CSLNameBuilder().family(line(author.name())).given(line(author.given())).build();
	}

}
