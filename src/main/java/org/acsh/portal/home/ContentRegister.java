package org.acsh.portal.home;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.acsh.portal.editing.Choices;
import org.acsh.portal.editing.Register;
import org.acsh.portal.editing.Target;
import org.acsh.portal.kernel.NotFoundException;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The pages of every kind of content that readers see, by their addresses, such as
 * "events/study-visit-2022".
 */
@Component
class ContentRegister implements Register {

	private static final String FUNCTION = "content_choice";

	private final Choices choices;

	private final MessageSource messages;

	private final JdbcClient database;

	ContentRegister(Choices choices, MessageSource messages, JdbcClient database) {
		this.choices = choices;
		this.messages = messages;
		this.database = database;
	}

	@Override
	public String name() {
		return "contents";
	}

	@Override
	public Target target(String address) {
		return Target.withKind(address);
	}

	@Override
	public List<Choice> find(String typed, Locale reader, int most) {
		return choices.find(FUNCTION, typed, reader, most).stream().map(choice -> told(choice, reader)).toList();
	}

	@Override
	public List<Choice> called(String name, Locale reader) {
		return choices.called(FUNCTION, name, reader);
	}

	@Override
	public Map<String, Choice> named(Collection<String> addresses, Locale reader) {
		return choices.named(FUNCTION, addresses, reader);
	}

	@Override
	public Optional<Choice> create(String name, String language) {
		return Optional.empty();
	}

	/**
	 * The contents that a form names, by their addresses.
	 * @throws NotFoundException if readers see no such content
	 */
	List<Feature> features(List<FeatureForm> forms) {
		return forms.stream().map(form -> new Feature(content(form.page()), form.note().text())).toList();
	}

	private UUID content(String address) {
		return database.sql("""
				select id
				from content
				where kind || '/' || published_slug = :address and visibility = 'PUBLISHED'
				""").param("address", address).query(UUID.class).optional().orElseThrow(NotFoundException::new);
	}

	// Kinds are told in words, which the database does not have.
	private Choice told(Choice choice, Locale reader) {
		String kind = choice.slug().substring(0, choice.slug().indexOf('/'));
		return new Choice(choice.slug(), choice.label(), messages.getMessage("kind." + kind + ".one", null, reader));
	}

}
