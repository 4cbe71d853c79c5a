package org.acsh.portal.editing;

import java.util.List;

import org.acsh.portal.document.Reference;

import org.springframework.web.servlet.ModelAndView;

/**
 * What readers would see of a draft.
 *
 * @param page their page
 * @param draft what is shown
 * @param unpublished where the form names what readers cannot find yet
 */
public record Previewed(ModelAndView page, Draft draft, List<Reference> unpublished) {
}
