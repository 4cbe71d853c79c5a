package org.acsh.portal.site;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/**
 * The portal's own words, one bundle per room and language,
 * {@code messages/event.properties} and {@code messages/event_ru.properties} for example.
 * Patterns are those of ICU, which knows the plural forms of every language.
 */
@Component(AbstractApplicationContext.MESSAGE_SOURCE_BEAN_NAME)
class Messages implements MessageSource {

	private final Map<String, Map<String, Message>> byLanguage = new HashMap<>();

	private final Language original;

	private final boolean strict;

	Messages(Languages languages, SiteProperties properties) throws IOException {
		this.original = languages.all().getFirst();
		this.strict = properties.strictMessages();
		languages.all().forEach((language) -> this.byLanguage.put(language.tag(), new HashMap<>()));
		for (Resource bundle : new PathMatchingResourcePatternResolver()
			.getResources("classpath*:messages/*.properties")) {
			load(bundle, languages);
		}
	}

	private void load(Resource bundle, Languages languages) throws IOException {
		String name = Objects.requireNonNull(bundle.getFilename()).replace(".properties", "");
		String tag = name.substring(name.indexOf('_') + 1);
		Language language = name.contains("_") ? languages.tagged(tag).orElse(null) : this.original;
		if (language == null) {
			return;
		}
		Properties texts = PropertiesLoaderUtils.loadProperties(new EncodedResource(bundle, "UTF-8"));
		texts.stringPropertyNames().forEach((code) -> put(language, code, texts.getProperty(code)));
	}

	private void put(Language language, String code, String pattern) {
		Message message = new Message(pattern, language.locale());
		if (in(language.tag()).put(code, message) != null) {
			throw new IllegalStateException("Two bundles have a message " + code);
		}
	}

	@Override
	public @Nullable String getMessage(String code, Object @Nullable [] arguments, @Nullable String otherwise,
			@Nullable Locale locale) {
		Message message = find(code, locale);
		return (message != null) ? message.format(arguments) : otherwise;
	}

	@Override
	public String getMessage(String code, Object @Nullable [] arguments, @Nullable Locale locale) {
		Message message = find(code, locale);
		if (message != null) {
			return message.format(arguments);
		}
		if (this.strict) {
			// Thymeleaf would print the code in place of a NoSuchMessageException.
			throw new IllegalStateException("There is no message " + code);
		}
		throw new NoSuchMessageException(code, (locale != null) ? locale : this.original.locale());
	}

	@Override
	public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
		String[] codes = Objects.requireNonNullElse(resolvable.getCodes(), new String[0]);
		for (String code : codes) {
			Message message = find(code, locale);
			if (message != null) {
				return message.format(resolvable.getArguments());
			}
		}
		if (resolvable.getDefaultMessage() != null) {
			return resolvable.getDefaultMessage();
		}
		throw new NoSuchMessageException(String.join(", ", codes));
	}

	private @Nullable Message find(String code, @Nullable Locale locale) {
		String tag = (locale != null) ? locale.getLanguage() : this.original.tag();
		Message message = in(tag).get(code);
		return (message != null) ? message : in(this.original.tag()).get(code);
	}

	private Map<String, Message> in(String tag) {
		return this.byLanguage.getOrDefault(tag, Map.of());
	}

}
