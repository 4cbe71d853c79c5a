package org.acsh.portal.home;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.acsh.portal.document.Given;
import org.acsh.portal.document.Longest;
import org.acsh.portal.editing.ContentForm;
import org.acsh.portal.kernel.Wording;

// @formatter:off
/**
 * What was typed of the home page. What is left blank the portal says in its own words.
 *
 * @param featured the pages that it leads to before all else
 * @param languages the languages that the form is written in, as BCP 47 tags
 */
record HomeForm(
		@Longest(150) Wording heading,
		@Longest(500) Wording lede,
		@Size(max = 6, message = "{home.problem.featured}") List<@Valid FeatureForm> featured,
		List<String> languages) implements ContentForm<HomeForm> {
	// @formatter:on

	HomeForm {
		heading = Given.wording(heading);
		lede = Given.wording(lede);
		featured = Given.items(featured);
		languages = Given.texts(languages);
	}

	static HomeForm blank(List<String> languages) {
		Wording nothing = Wording.blank(languages.getFirst());
		return new HomeForm(nothing, nothing, List.of(), languages);
	}

	@Override
	public Wording title() {
		return heading;
	}

	@Override
	public String slug() {
		return HomeText.SLUG.value();
	}

	@Override
	public HomeForm copy() {
		return this;
	}

}
