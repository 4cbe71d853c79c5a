package org.acsh.portal.document;

/**
 * An item of a list in a form. Its key tells it from the others, wherever it stands and
 * whatever else of it changes.
 *
 * @param <T> the item's own type
 */
public interface FormItem<T extends FormItem<T>> {

	String key();

	T withKey(String key);

}
