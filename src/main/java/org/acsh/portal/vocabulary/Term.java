package org.acsh.portal.vocabulary;

import java.util.Locale;

import jakarta.persistence.Entity;
import org.acsh.portal.kernel.AbstractEntity;
import org.acsh.portal.kernel.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A word of a vocabulary. Its names may change; its code never does, for content holds
 * it.
 */
@Entity
class Term extends AbstractEntity {

	private String vocabulary;

	private String code;

	private int position;

	@JdbcTypeCode(SqlTypes.JSON)
	private LocalizedText name;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable LocalizedText plural;

	private String meaning;

	private boolean retired;

	@SuppressWarnings("NullAway.Init")
	protected Term() {
	}

	/**
	 * A new word.
	 * @param position behind that of all others
	 */
	Term(String vocabulary, String code, int position, Naming naming) {
		this.vocabulary = vocabulary;
		this.code = code;
		this.position = position;
		this.name = naming.name();
		this.plural = naming.plural();
		this.meaning = naming.meaning();
	}

	/** Calls it otherwise from now on, wherever it is used. */
	void rename(Naming naming) {
		name = naming.name();
		plural = naming.plural();
		meaning = naming.meaning();
	}

	/** Offers it no longer; where it is used, it stays. */
	void retire() {
		retired = true;
	}

	/** Offers it again. */
	void bringBack() {
		retired = false;
	}

	/** Changes places with another word of the vocabulary. */
	void changePlaces(Term other) {
		int own = position;
		position = other.position;
		other.position = own;
	}

	/** Whether it is called so in any language; capitals do not count. */
	boolean isCalled(String typed) {
		return name.texts().values().stream().anyMatch(text -> text.equalsIgnoreCase(typed.strip()));
	}

	public String getCode() {
		return code;
	}

	/** The code as addresses have it, such as "study-visit". */
	public String getWord() {
		return code.toLowerCase(Locale.ROOT).replace('_', '-');
	}

	int getPosition() {
		return position;
	}

	public LocalizedText getName() {
		return name;
	}

	public @Nullable LocalizedText getPlural() {
		return plural;
	}

	public String getMeaning() {
		return meaning;
	}

	public boolean isRetired() {
		return retired;
	}

	/**
	 * What a word is called and taken for.
	 *
	 * @param plural what several are called, or null where nothing was said
	 */
	record Naming(LocalizedText name, @Nullable LocalizedText plural, String meaning) {
	}

}
