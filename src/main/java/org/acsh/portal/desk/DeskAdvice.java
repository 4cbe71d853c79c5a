package org.acsh.portal.desk;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import org.acsh.portal.editing.Kind;
import org.acsh.portal.editing.Kinds;
import org.acsh.portal.site.Language;
import org.acsh.portal.site.Languages;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Tells every page of staff what they all need: the kinds of content and the sections of
 * other rooms, for the navigation, the ways to pages of theirs, and the languages that
 * texts are asked for in.
 */
@ControllerAdvice(annotations = RolesAllowed.class, assignableTypes = PreviewController.class)
class DeskAdvice {

	private final List<String> kinds;

	private final List<DeskSection> sections;

	private final Shortcuts shortcuts;

	private final List<Language> tongues;

	DeskAdvice(Kinds kinds, List<DeskSection> sections, Shortcuts shortcuts, Languages languages) {
		this.kinds = kinds.all().stream().<String>map(Kind::name).toList();
		this.sections = sections;
		this.shortcuts = shortcuts;
		this.tongues = languages.ofContent().stream().map(Language::new).toList();
	}

	@ModelAttribute("kinds")
	List<String> kinds() {
		return kinds;
	}

	@ModelAttribute("deskSections")
	List<DeskSection> sections() {
		return sections;
	}

	@ModelAttribute("shortcuts")
	Shortcuts shortcuts() {
		return shortcuts;
	}

	@ModelAttribute("tongues")
	List<Language> tongues() {
		return tongues;
	}

}
