package org.acsh.portal.editing;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.acsh.portal.PortalTest;
import org.acsh.portal.document.Document;
import org.acsh.portal.document.Leaf;
import org.acsh.portal.kernel.Wording;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ResolvableType;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Forms that were stored in an earlier shape are read as they were meant. For each shape
 * there ever was, {@code forms/events-1.json} is one as it was stored, and
 * {@code forms/events-1.txt} names its fields.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormShapesTests {

	/** What a folder held was a constant of a link; now the folder's material says it. */
	private static final String GIVEN_UP = "SLIDES";

	private static final JsonMapper JSON = new JsonMapper();

	@Autowired
	Kinds kinds;

	List<String> names() {
		return kinds.all().stream().map(Kind::name).toList();
	}

	@ParameterizedTest
	@MethodSource("names")
	void everyShapeThereEverWasIsReadWithAllThatItSays(String name) {
		Kind<?> kind = kinds.named(name);
		assertThat(IntStream.rangeClosed(1, kind.shape())).allSatisfy(shape -> {
			ObjectNode stored = (ObjectNode) JSON.readTree(file(name, shape + ".json"));
			List<String> present = texts(kind.document(stored, shape));
			assertThat(texts(Document.of(stored))).filteredOn(text -> !text.equals(GIVEN_UP))
				.allSatisfy(text -> assertThat(present).anyMatch(kept -> kept.contains(text)));
		});
	}

	@ParameterizedTest
	@MethodSource("names")
	void theSampleOfThePresentShapeHasEveryField(String name) {
		Kind<?> kind = kinds.named(name);
		ObjectNode sample = (ObjectNode) JSON.readTree(file(name, kind.shape() + ".json"));
		assertThat(kind.document(sample, kind.shape())).isEqualTo(Document.of(sample));
		assertThat(labels(Document.of(sample)))
			.containsAll(labels(kind.document(FilledForm.of(kind.formType(), "x", "any"), kind.shape())));
	}

	/**
	 * Where this is red, a field was renamed or removed: raise the shape, let the kind
	 * upgrade what was stored before, and keep a sample and the fields of the new shape.
	 * A field that is only new may be added to the present file.
	 */
	@ParameterizedTest
	@MethodSource("names")
	void noFieldChangesItsNameWithinAShape(String name) {
		Kind<?> kind = kinds.named(name);
		assertThat(fields("", kind.formType()).toList()).isEqualTo(file(name, kind.shape() + ".txt").lines().toList());
	}

	private static Stream<String> fields(String path, Class<?> form) {
		return Arrays.stream(form.getRecordComponents()).flatMap(field -> fields(path, field));
	}

	private static Stream<String> fields(String path, RecordComponent field) {
		ResolvableType type = ResolvableType.forType(field.getGenericType());
		Class<?> item = type.hasGenerics() ? type.getGeneric(0).toClass() : type.toClass();
		String name = path + field.getName();
		return item.isRecord() && item != Wording.class ? fields(name + ".", item)
				: Stream.of(name + " " + type.toClass().getSimpleName());
	}

	private static List<String> texts(Document document) {
		return document.leaves().stream().map(Leaf::text).toList();
	}

	private static List<String> labels(Document document) {
		return document.leaves().stream().map(leaf -> leaf.path().label()).distinct().toList();
	}

	private static String file(String kind, String rest) {
		try (InputStream file = FormShapesTests.class.getResourceAsStream("/forms/" + kind + "-" + rest)) {
			return new String(Objects.requireNonNull(file, rest).readAllBytes(), UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
