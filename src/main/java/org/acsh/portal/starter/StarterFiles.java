package org.acsh.portal.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.acsh.portal.kernel.LocalizedText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Reads the YAML files of the starter content. A text is written there as
 * <code>{en: …, ru: …}</code>; English is its source.
 */
@Component
public class StarterFiles {

	private final YAMLMapper mapper = YAMLMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.addModule(new SimpleModule().addDeserializer(LocalizedText.class, new ShortText()))
		.build();

	/**
	 * Reads a file that holds one document.
	 * @param name the file's name without folder and ending, such as "programme"
	 * @param type what the document is read as
	 * @return the document
	 * @throws UncheckedIOException if there is no such file
	 */
	public <T> T read(String name, Class<T> type) {
		try (InputStream file = file(name)) {
			return mapper.readValue(file, type);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Reads a file that holds a list of documents.
	 * @param name the file's name without folder and ending, such as "events"
	 * @param type what each document is read as
	 * @return the documents in the order of the file
	 * @throws UncheckedIOException if there is no such file
	 */
	public <T> List<T> readAll(String name, Class<T> type) {
		try (InputStream file = file(name)) {
			return mapper.readerForListOf(type).readValue(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private InputStream file(String name) throws IOException {
		return new ClassPathResource("starter/" + name + ".yaml").getInputStream();
	}

	private static final class ShortText extends ValueDeserializer<LocalizedText> {

		private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {
		};

		@Override
		public LocalizedText deserialize(JsonParser parser, DeserializationContext context) {
			Map<String, String> texts = parser.readValueAs(TEXTS);
			return LocalizedText.of(texts, "en");
		}

	}

}
