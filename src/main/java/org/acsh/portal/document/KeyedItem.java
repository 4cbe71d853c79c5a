package org.acsh.portal.document;

/**
 * An item that the database keeps and forms know by its key; the key stays while all else
 * may change.
 *
 * @param <F> what is typed of it
 * @param <R> what finds the records that it names
 */
public interface KeyedItem<F extends FormItem<F>, R> {

	boolean hasKey(String key);

	/**
	 * Becomes what the form says.
	 * @param place among the items of its list, from 0
	 */
	void take(F form, int place, R references);

}
