package org.acsh.portal.programme;

import java.util.List;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.Slug;

/** What is entered of a programme. */
record ProgrammeForm(Slug slug, LocalizedText name, LocalizedText summary, List<PhaseForm> phases) {
}
