package org.acsh.portal.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.acsh.portal.document.Document;
import org.acsh.portal.document.FieldPath;
import org.acsh.portal.document.Leaf;
import org.acsh.portal.document.Meaning;
import org.acsh.portal.document.Step;
import org.acsh.portal.editing.Kind;
import org.acsh.portal.site.Language;

import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;

import static org.acsh.portal.document.Meaning.LANGUAGES;

/** What stands in forms of one kind, in a reader's words. */
final class Told {

	private static final Pattern ITEM = Pattern.compile("\\[(\\d+)]$");

	private final Kind<?> kind;

	private final Labels labels;

	private final MessageSource messages;

	private final Locale reader;

	Told(Kind<?> kind, Labels labels, MessageSource messages, Locale reader) {
		this.kind = kind;
		this.labels = labels;
		this.messages = messages;
		this.reader = reader;
	}

	/** Whether a text stands at a path, so that what differs are its words. */
	boolean isText(FieldPath path) {
		return meaning(path) instanceof Meaning.Text;
	}

	/** What stands in one place: a record's label, a constant's words, or the text. */
	String value(Leaf leaf) {
		return switch (meaning(leaf.path())) {
			case Meaning.Text text -> leaf.text();
			case Meaning.Named named -> labels.of(named.register(), leaf.text());
			case Meaning.Tick tick -> messages.getMessage("desk.yes", null, reader);
			case Meaning.Constant constant -> constant(leaf, constant.room());
		};
	}

	/** The same after the name of its field, as the parts of an item are told. */
	String line(Leaf leaf) {
		return line(label(leaf.path()), leaf.path(), value(leaf));
	}

	/** What is said of a place, after the names of the fields that lead there. */
	String line(FieldPath path, String said, Document state) {
		return line(String.join(" › ", trail(path, state)), path, said);
	}

	private String line(String place, FieldPath path, String said) {
		Object[] words = { place, said, language(path).orElse("none") };
		return messages.getMessage("desk.difference.line", words, reader);
	}

	/**
	 * What stands in a field of its own, each value on a line; the parts of an item after
	 * their names.
	 */
	public String field(List<Leaf> leaves) {
		return leaves.stream().map(leaf -> isOfItem(leaf) ? line(leaf) : value(leaf)).collect(Collectors.joining("\n"));
	}

	/** All that stands at a path: one value, or the parts of an item line by line. */
	String text(FieldPath path, Document state) {
		return state.leavesAt(path)
			.stream()
			.map(leaf -> leaf.path().equals(path) ? value(leaf) : line(leaf))
			.collect(Collectors.joining("\n"));
	}

	/** The name of the language of a text that can be given in several. */
	Optional<String> language(FieldPath path) {
		return (meaning(path) instanceof Meaning.Text text)
				? Optional.ofNullable(text.language()).map(tag -> new Language(tag).autonym()) : Optional.empty();
	}

	/**
	 * The names of the fields that lead to a place, those of lists with the number of the
	 * item; what is ticked or named there has none.
	 * @param states of the form, the first that has an item gives its number
	 */
	List<String> trail(FieldPath path, Document... states) {
		List<String> trail = new ArrayList<>();
		FieldPath way = FieldPath.ROOT;
		for (Step step : path.steps()) {
			if (!step.bracketed()) {
				way = way.field(step.text());
				trail.add(label(way));
			}
			else {
				way = way.item(step.text());
				boolean isItem = isText(way);
				number(way, states).filter(number -> isItem)
					.ifPresent(number -> trail.add(numbered(trail.removeLast(), number)));
			}
		}
		return trail;
	}

	// A value of a list or a text in a language stands one step below its field.
	private static boolean isOfItem(Leaf leaf) {
		return leaf.path().steps().size() > 2;
	}

	private String numbered(String list, String number) {
		return messages.getMessage("desk.difference.item", new Object[] { list, number }, reader);
	}

	private static Optional<String> number(FieldPath item, Document... states) {
		return Stream.of(states)
			.flatMap(state -> item.nameIn(state).stream())
			.map(ITEM::matcher)
			.filter(Matcher::find)
			.map(found -> String.valueOf(Integer.parseInt(found.group(1)) + 1))
			.findFirst();
	}

	private String label(FieldPath path) {
		boolean isSource = path.label().endsWith(".source") && meaning(path).equals(new Meaning.Named(LANGUAGES));
		return messages.getMessage(isSource ? "desk.wording.source" : kind.labels() + name(path), null, reader);
	}

	// Its words in forms, else its words everywhere, else those of the room it comes
	// from.
	private String constant(Leaf leaf, String home) {
		String code = name(leaf.path()) + "." + leaf.text();
		String room = kind.labels().substring(0, kind.labels().indexOf('.') + 1);
		String[] codes = { kind.labels() + code, room + code, home + "." + code };
		return messages.getMessage(new DefaultMessageSourceResolvable(codes), reader);
	}

	/** A field's own name; that of an item's field has the list's name before it. */
	private static String name(FieldPath path) {
		List<String> names = List.of(path.label().split("\\."));
		return String.join(".", names.subList(Math.max(0, names.size() - 2), names.size()));
	}

	private Meaning meaning(FieldPath path) {
		return Meaning.of(path, kind.formType());
	}

}
