package org.acsh.portal.desk;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.acsh.portal.site.Language;

/**
 * What a form shows beside what was typed in it, as the model attribute "editor" of the
 * fragments in {@code fragments/form.html} and {@code fragments/fields.html}.
 *
 * @param copy the copy of the form that the writer has in hand
 * @param languages the languages its texts are written in, at least one
 * @param remarks what is to be said of its fields
 * @param labels how the records that it refers to are shown
 * @param added the item just added, such as {@code sessions[2]}, or a field that was
 * asked for in one, which is shown open; empty for none
 */
record Editor(Copy copy, List<Language> languages, List<Remark> remarks, Labels labels, String added) {

	/** A field with what is to be said of it, by its name in the form. */
	public Field field(String name) {
		return new Field(name, remarks.stream().filter((remark) -> remark.field().equals(name)).toList());
	}

	/** All that keeps the form from being published, in the order of the form. */
	public List<Remark.Problem> problems() {
		return Remark.of(Remark.Problem.class, remarks);
	}

	/** What colleagues wrote in the same fields at the same time. */
	public List<Remark.Clash> clashes() {
		return Remark.of(Remark.Clash.class, remarks);
	}

	/** What reviewers ask for that no field of the form can show. */
	public List<Remark.Comment> comments() {
		return Remark.of(Remark.Comment.class, remarks).stream().filter(comment -> comment.field().isEmpty()).toList();
	}

	/** Whether anything is said of one of these fields or inside of one. */
	public boolean isRemarkedOn(List<String> fields) {
		return remarks.stream().anyMatch(remark -> fields.stream().anyMatch(remark::isIn));
	}

	/** Whether an item was added just now, and some of its fields may be guessed. */
	public boolean isAdded(String item) {
		return added.equals(item);
	}

	/**
	 * Whether there is a problem in one of these fields or inside of one.
	 * @param fields such as "title" and "sessions"
	 */
	public boolean hasProblemsIn(List<String> fields) {
		return problems().stream().anyMatch((problem) -> fields.stream().anyMatch(problem::isIn));
	}

	/**
	 * Whether an item of a list is shown with all its fields.
	 * @param item such as {@code sessions[2]}
	 */
	public boolean isOpen(String item) {
		return added.startsWith(item) || remarks.stream().anyMatch((remark) -> remark.isIn(item));
	}

	/**
	 * What is shown for a reference.
	 * @param register the register it is found in, such as "people"
	 * @param value what the form holds
	 * @return the record's label, or the value itself where no record was found
	 */
	public String labelOf(String register, String value) {
		return labels.of(register, value);
	}

	/**
	 * Where in a list of references the first stands that no record was found for.
	 * @param register the register that was asked, such as "topics"
	 * @return its position, or -1 where all were found
	 */
	public int unknown(String register, List<String> values) {
		return IntStream.range(0, values.size())
			.filter(at -> !labels.knows(register, values.get(at)))
			.findFirst()
			.orElse(-1);
	}

	/**
	 * One writer's copy of a form.
	 *
	 * @param content whose form it is
	 * @param address where it is sent, without the language; drafts kept on the way go to
	 * {@code /autosave} below it, and {@code /presence} there tells who else writes
	 * @param based the number of the revision it was made from; 0 for none
	 * @param deed makes sending it twice one deed
	 */
	record Copy(UUID content, String address, long based, UUID deed) {
	}

}
