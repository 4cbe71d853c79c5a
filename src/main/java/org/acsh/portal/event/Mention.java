package org.acsh.portal.event;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.acsh.portal.document.ReferenceTo;
import org.jspecify.annotations.Nullable;

import org.springframework.util.ReflectionUtils;

/**
 * A record that a form names.
 *
 * @param field the path of the field that names it, such as "speakers[0].person"
 * @param register where the record is found, such as "people"
 * @param slug what the field holds
 */
record Mention(String field, String register, String slug) {

	/** All records that a form and its items name, in the order of the fields. */
	static List<Mention> in(Record form) {
		return ofFields("", form).toList();
	}

	private static Stream<Mention> ofFields(String path, Record form) {
		return Stream.of(form.getClass().getRecordComponents())
			.flatMap(field -> of(path + field.getName(), field.getAnnotatedType(), value(field, form)));
	}

	private static Stream<Mention> of(String path, AnnotatedType type, @Nullable Object value) {
		return switch (value) {
			case String text -> of(path, type.getAnnotation(ReferenceTo.class), text);
			case Record item -> ofFields(path + ".", item);
			case List<?> list -> ofItems(path, (AnnotatedParameterizedType) type, list);
			case null, default -> Stream.empty();
		};
	}

	private static Stream<Mention> of(String path, @Nullable ReferenceTo reference, String text) {
		return (reference != null && !text.isBlank()) ? Stream.of(new Mention(path, reference.value(), text))
				: Stream.empty();
	}

	private static Stream<Mention> ofItems(String path, AnnotatedParameterizedType type, List<?> list) {
		AnnotatedType item = type.getAnnotatedActualTypeArguments()[0];
		return IntStream.range(0, list.size()).boxed().flatMap(i -> of(path + "[" + i + "]", item, list.get(i)));
	}

	private static @Nullable Object value(RecordComponent field, Record form) {
		ReflectionUtils.makeAccessible(field.getAccessor());
		return ReflectionUtils.invokeMethod(field.getAccessor(), form);
	}

}
