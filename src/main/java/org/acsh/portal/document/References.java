package org.acsh.portal.document;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;

/** Finds the texts of a form that name other records, wherever they are nested. */
final class References {

	private final List<Reference> found = new ArrayList<>();

	private References() {
	}

	static List<Reference> of(JsonNode root, Class<? extends Record> form) {
		References references = new References();
		references.walkFields("", root, form);
		return references.found;
	}

	private void walkFields(String prefix, JsonNode fields, Class<?> form) {
		for (RecordComponent component : form.getRecordComponents()) {
			String name = component.getName();
			walk(prefix + name, fields.path(name), component.getAnnotatedType());
		}
	}

	private void walk(String name, JsonNode part, AnnotatedType type) {
		ReferenceTo reference = type.getAnnotation(ReferenceTo.class);
		if (reference != null && !Shape.isBlank(part)) {
			found.add(new Reference(name, reference.value(), Shape.text(part)));
		}
		else if (part.isArray() && type instanceof AnnotatedParameterizedType list) {
			walkItems(name, part, list.getAnnotatedActualTypeArguments()[0]);
		}
		else if (part.isObject() && !Shape.isWording(part) && rawType(type).isRecord()) {
			walkFields(name + ".", part, rawType(type));
		}
	}

	private void walkItems(String name, JsonNode list, AnnotatedType type) {
		for (int position = 0; position < list.size(); position++) {
			walk(name + "[" + position + "]", list.path(position), type);
		}
	}

	static Class<?> rawType(AnnotatedType type) {
		return switch (type.getType()) {
			case Class<?> plain -> plain;
			case ParameterizedType generic -> (Class<?>) generic.getRawType();
			default -> Object.class;
		};
	}

}
