package org.acsh.portal.parser;

import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** The words of a sheet: its name, then its rows; empty cells and rows are left out. */
class SheetText implements SheetContentsHandler {

	private final int room;

	private final StringBuilder text = new StringBuilder();

	private boolean begun;

	SheetText(String name, int room) {
		this.room = room;
		text.append(name).append('\n');
	}

	@Override
	public void startRow(int number) {
		begun = false;
	}

	@Override
	public void endRow(int number) {
		if (begun) {
			text.append('\n');
		}
		if (text.length() > room) {
			throw new Full();
		}
	}

	@Override
	public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
		if (value != null && !value.isBlank() && text.length() <= room) {
			text.append(begun ? "\t" : "").append(value.replace('\n', ' ').strip());
			begun = true;
		}
	}

	@Override
	public String toString() {
		return text.toString();
	}

	/**
	 * There is no room for another row; what reads the rows offers no other way to stop.
	 */
	static final class Full extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}
