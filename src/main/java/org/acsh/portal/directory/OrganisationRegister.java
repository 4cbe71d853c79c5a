package org.acsh.portal.directory;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.acsh.portal.editing.Choices;
import org.acsh.portal.editing.Register;

import org.springframework.stereotype.Component;

/** The organisations that forms can name, those of drafts among them. */
@Component
class OrganisationRegister implements Register {

	private static final String FUNCTION = "organisation_choice";

	private final Choices choices;

	private final OrganisationService organisations;

	OrganisationRegister(Choices choices, OrganisationService organisations) {
		this.choices = choices;
		this.organisations = organisations;
	}

	@Override
	public String name() {
		return "organisations";
	}

	@Override
	public List<Choice> find(String typed, Locale reader, int most) {
		return choices.find(FUNCTION, typed, reader, most);
	}

	@Override
	public List<Choice> called(String name, Locale reader) {
		return choices.called(FUNCTION, name, reader);
	}

	@Override
	public Map<String, Choice> named(Collection<String> slugs, Locale reader) {
		return choices.named(FUNCTION, slugs, reader);
	}

	@Override
	public Optional<Choice> create(String name, String language) {
		return choices.make(FUNCTION, name, language, organisations::enter);
	}

}
