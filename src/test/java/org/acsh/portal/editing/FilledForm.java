package org.acsh.portal.editing;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;

import org.acsh.portal.document.ReferenceTo;
import org.acsh.portal.kernel.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form with something in every field, made from its record, so that no field is
 * forgotten: the same text wherever a text may stand, one item in each list, and where
 * only some words are understood, one of those.
 */
public final class FilledForm {

	private static final JsonMapper JSON = new JsonMapper();

	// What a field of that name understands; a new such field stands out as a problem.
	private static final Map<String, String> UNDERSTOOD = Map.ofEntries(Map.entry("slug", ""),
			Map.entry("dates", "12 March 2021"), Map.entry("durationDays", "2"), Map.entry("zone", "Asia/Almaty"),
			Map.entry("headcount", "20"), Map.entry("countryCount", "7"), Map.entry("day", "1"),
			Map.entry("startsAt", "9:00"), Map.entry("endsAt", "10:00"), Map.entry("url", "https://example.org/a"),
			Map.entry("published", "2021"), Map.entry("checked", "2021-03-12"), Map.entry("language", "en"),
			Map.entry("date", "12 March 2021"), Map.entry("due", "2021"), Map.entry("signed", "2021"),
			Map.entry("number", "1"), Map.entry("value", "5"), Map.entry("asOf", "2021"), Map.entry("since", "2021"),
			Map.entry("until", "2022"), Map.entry("knownFor", "2021"), Map.entry("place", "1"),
			Map.entry("website", "https://example.org"), Map.entry("key", "only"), Map.entry("duration", "12:30"),
			Map.entry("embargoDay", "12 March 2021"), Map.entry("embargoTime", "9:00"));

	private static final Map<String, String> RECORDS = Map.ofEntries(Map.entry("people", "alikhan-baimenov"),
			Map.entry("organisations", "acsh"), Map.entry("events", "study-visit-2022"),
			Map.entry("networks", "p2p-alliance-of-practitioners"), Map.entry("phases", "capacity-building/1"),
			Map.entry("countries", "KZ"), Map.entry("languages", "en"), Map.entry("areas", "research"),
			Map.entry("regions", "central-asia"), Map.entry("contents", "pages/about"),
			Map.entry("publications", "tech-savvy"), Map.entry("materials", "oecd-ai-seminar-2024-recording"),
			Map.entry("agenda", "study-visit-2022/opening"), Map.entry("meetings", "oecd-meeting-astana-2024"),
			Map.entry("presentations", "oecd-ai-seminar-2024/presentations/oecd"), Map.entry("event-kinds", "SEMINAR"),
			Map.entry("organisation-kinds", "AGENCY"), Map.entry("publication-kinds", "REPORT"));

	private final String text;

	private final String topic;

	private FilledForm(String text, String topic) {
		this.text = text;
		this.topic = topic;
	}

	/**
	 * The form as JSON.
	 * @param form its record
	 * @param text what stands in every text
	 * @param topic the slug of a topic
	 */
	public static ObjectNode of(Class<?> form, String text, String topic) {
		return new FilledForm(text, topic).record(form);
	}

	private ObjectNode record(Class<?> type) {
		ObjectNode filled = JSON.createObjectNode();
		for (RecordComponent field : type.getRecordComponents()) {
			JsonNode value = value(field.getName(), field.getAnnotatedType());
			if (value != null) {
				filled.set(field.getName(), value);
			}
		}
		return filled;
	}

	private @Nullable JsonNode value(String name, AnnotatedType annotated) {
		Type type = annotated.getType();
		if (annotated instanceof AnnotatedParameterizedType list && isList(type)) {
			return list(name, list.getAnnotatedActualTypeArguments()[0]);
		}
		if (type == String.class) {
			return JSON.getNodeFactory().stringNode(line(name, annotated.getAnnotation(ReferenceTo.class)));
		}
		if (type == boolean.class) {
			return JSON.getNodeFactory().booleanNode(true);
		}
		return (type == Wording.class) ? wording() : constant((Class<?>) type);
	}

	private JsonNode list(String name, AnnotatedType item) {
		if (name.equals("languages")) {
			return JSON.valueToTree(List.of("en", "ru"));
		}
		boolean isRecord = item.getType() instanceof Class<?> type && type.isRecord() && type != Wording.class;
		JsonNode only = isRecord ? record((Class<?>) item.getType()) : value(name, item);
		return JSON.createArrayNode().add(only);
	}

	private String line(String name, @Nullable ReferenceTo reference) {
		if (reference != null) {
			return RECORDS.getOrDefault(reference.value(), topic);
		}
		return UNDERSTOOD.getOrDefault(name, text);
	}

	private ObjectNode wording() {
		ObjectNode wording = JSON.createObjectNode().put("source", "en");
		wording.putObject("texts").put("en", text).put("ru", text);
		return wording;
	}

	private @Nullable JsonNode constant(Class<?> type) {
		return type.isEnum() ? JSON.getNodeFactory().stringNode(((Enum<?>) type.getEnumConstants()[0]).name()) : null;
	}

	private static boolean isList(Type type) {
		return type instanceof ParameterizedType list && list.getRawType() == List.class;
	}

}
