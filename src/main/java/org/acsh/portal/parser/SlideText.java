package org.acsh.portal.parser;

import org.apache.poi.sl.usermodel.GroupShape;
import org.apache.poi.sl.usermodel.Shape;
import org.apache.poi.sl.usermodel.Slide;
import org.apache.poi.sl.usermodel.TableShape;
import org.apache.poi.sl.usermodel.TextShape;

/**
 * The words of a slide: its title, then the other shapes in the order in which screen
 * readers read them.
 */
class SlideText {

	private static final int DEEPEST = 20;

	private final int room;

	private final StringBuilder text = new StringBuilder();

	private String title = "";

	SlideText(int room) {
		this.room = room;
	}

	String of(Slide<?, ?> slide) {
		title = (slide.getTitle() != null) ? slide.getTitle().strip() : "";
		add(title);
		slide.getShapes().forEach((shape) -> add(shape, 0));
		return text.toString();
	}

	private void add(Shape<?, ?> shape, int depth) {
		switch (shape) {
			case TextShape<?, ?> words -> addOther(words.getText());
			case TableShape<?, ?> table -> addTable(table);
			case GroupShape<?, ?> group when depth < DEEPEST ->
				group.getShapes().forEach((inner) -> add(inner, depth + 1));
			default -> {
			}
		}
	}

	/** The title stands first already. */
	private void addOther(String words) {
		if (words.strip().equals(title)) {
			title = "";
		}
		else {
			add(words);
		}
	}

	private void addTable(TableShape<?, ?> table) {
		for (int row = 0; row < table.getNumberOfRows() && text.length() <= room; row++) {
			StringBuilder line = new StringBuilder();
			for (int column = 0; column < table.getNumberOfColumns(); column++) {
				TextShape<?, ?> cell = table.getCell(row, column);
				line.append((cell != null) ? cell.getText().replace('\n', ' ').strip() : "").append('\t');
			}
			add(line.toString());
		}
	}

	private void add(String words) {
		if (!words.isBlank() && text.length() <= room) {
			text.append(words.strip()).append('\n');
		}
	}

}
