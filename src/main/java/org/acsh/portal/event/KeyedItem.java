package org.acsh.portal.event;

/**
 * An item of an agenda that forms know by its key; the key stays while all else may
 * change.
 *
 * @param <F> what is typed of it
 */
interface KeyedItem<F extends FormItem<F>> {

	boolean hasKey(String key);

	/**
	 * Becomes what the form says.
	 * @param place among the items of its list, from 0
	 */
	void take(F form, int place, EventReferences references);

}
