package org.acsh.portal.desk;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.acsh.portal.PortalTest;
import org.acsh.portal.document.FieldPath;
import org.acsh.portal.document.Leaf;
import org.acsh.portal.editing.ContentKind;
import org.acsh.portal.editing.Kinds;
import org.acsh.portal.kernel.Wording;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a form of any kind holds has words in every language. */
@PortalTest
class FormWordsTests {

	@Autowired
	FormWords words;

	@Autowired
	Kinds kinds;

	@Autowired
	List<ContentKind<?>> contentKinds;

	@Test
	void everyFieldAndEveryConstantOfEveryFormHasWords() {
		for (ContentKind<?> kind : contentKinds) {
			for (Locale reader : List.of(Locale.UK, Locale.of("ru"))) {
				Told told = words.of(kinds.named(kind.name()), List.of(), reader);
				assertThat(leaves(FieldPath.ROOT, kind.form()).toList()).hasSizeGreaterThan(10).allSatisfy(leaf -> {
					assertThat(told.trail(leaf.path())).allSatisfy(name -> assertThat(name).isNotBlank());
					assertThat(told.value(leaf)).isNotBlank();
				});
			}
		}
	}

	// An item for each list, a text in Russian for each wording, and each constant once.
	private static Stream<Leaf> leaves(FieldPath path, Type type) {
		return switch (type) {
			case ParameterizedType list -> leaves(path.item("one"), list.getActualTypeArguments()[0]);
			case Class<?> form when form == Wording.class -> Stream.of("source", "ru")
				.map(part -> new Leaf(part.equals("ru") ? path.item(part) : path.field(part), "ru"));
			case Class<?> form when form.isRecord() -> Stream.of(form.getRecordComponents())
				.filter(field -> !field.getName().equals("key"))
				.flatMap(field -> leaves(path.field(field.getName()), field.getGenericType()));
			case Class<?> choice when choice.isEnum() ->
				Stream.of(choice.getEnumConstants()).map(constant -> new Leaf(path, constant.toString()));
			default -> Stream.of(new Leaf(path, "true"));
		};
	}

}
