package org.acsh.portal.material;

import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.PartialDate;
import org.acsh.portal.publication.Licence;
import org.acsh.portal.site.BaseAddress;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/** Tells machines of an open material in the words of schema.org. */
@Component
class MaterialData {

	private static final JsonMapper JSON = new JsonMapper();

	private final BaseAddress address;

	MaterialData(BaseAddress address) {
		this.address = address;
	}

	/**
	 * What is known of a material.
	 * @param image the absolute address of its picture, or null for none
	 * @return the description, or null for what is not open to everybody
	 */
	@Nullable ObjectNode of(MaterialPage material, @Nullable String image, Locale reader) {
		if (!material.open()) {
			return null;
		}
		ObjectNode data = JSON.createObjectNode()
			.put("@context", "https://schema.org")
			.put("@type", type(material.kind()))
			.put("name", material.title().in(reader).value())
			.put("url", address.of("/" + reader.getLanguage() + "/materials/" + material.slug()));
		describe(data, material, reader);
		Optional.ofNullable(material.current()).ifPresent(file -> tell(data, material, file));
		put(data, "thumbnailUrl", image);
		return data;
	}

	private static void describe(ObjectNode data, MaterialPage material, Locale reader) {
		LocalizedText description = material.description();
		put(data, "description", (description != null) ? description.in(reader).value() : null);
		material.languages().forEach(data.withArray("inLanguage")::add);
		material.authors().forEach(maker -> data.withArray("author").add(author(maker, reader)));
		put(data, "creditText", material.credit());
		put(data, "license", Optional.ofNullable(material.licence()).map(Licence::address).orElse(null));
		put(data, "datePublished", Optional.ofNullable(material.date()).map(PartialDate::toString).orElse(null));
		put(data, "duration", Optional.ofNullable(material.playingTime()).map(PlayingTime::iso).orElse(null));
	}

	private void tell(ObjectNode data, MaterialPage material, FileVersion file) {
		data.put("contentUrl", address.of("/files/materials/" + material.slug()))
			.put("encodingFormat", file.type().mediaType())
			.put("contentSize", String.valueOf(file.size()))
			.put("version", file.number());
	}

	private static ObjectNode author(MaterialPage.Maker maker, Locale reader) {
		String name = (maker.name() != null || maker.person() == null) ? maker.name()
				: maker.person().name().in(reader).value();
		return JSON.createObjectNode().put("@type", "Person").put("name", name);
	}

	private static void put(ObjectNode data, String name, @Nullable String value) {
		if (value != null) {
			data.put(name, value);
		}
	}

	private static String type(Kind kind) {
		return switch (kind) {
			case SLIDES -> "PresentationDigitalDocument";
			case DOCUMENT -> "DigitalDocument";
			case PHOTO -> "ImageObject";
			case VIDEO -> "VideoObject";
			case AUDIO -> "AudioObject";
			case DATASET -> "Dataset";
			case LINK, FOLDER -> "CreativeWork";
		};
	}

}
