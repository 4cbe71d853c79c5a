package org.acsh.portal.programme;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialPeriod;
import org.acsh.portal.vocabulary.TermRef;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done in a phase.
 *
 * @param path the address of its page without the language
 * @param period when, or null where that is not known
 */
public record PhaseDeed(Sort sort, LocalizedText title, String path, @Nullable PartialPeriod period) {

	/**
	 * A sort of deeds, which are counted together.
	 *
	 * @param count the message that counts them, such as "meeting.tally.BILATERAL"; what
	 * several of a kind are called is its second argument
	 * @param name the message that names one, or null where the kind does
	 * @param kind the kind that staff give such deeds, or null for none
	 * @param icon the fragment of fragments/icons that stands for it
	 * @param activity the planned activity that they fulfil, or null for none
	 * @param list the address, without the language, where all of them are listed
	 */
	public record Sort(String count, @Nullable String name, @Nullable TermRef kind, String icon,
			Phase.@Nullable Activity activity, String list) {
	}

}
