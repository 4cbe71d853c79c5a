package org.acsh.portal.editing;

import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.account.Member;
import org.acsh.portal.document.Document;
import org.acsh.portal.kernel.NotFoundException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.acsh.portal.editing.Writing.KIND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is kept of a form that nobody has saved. */
@PortalTest
class UnsavedServiceTests {

	@Autowired
	UnsavedService unsaved;

	@Autowired
	Writing writing;

	Member aigul;

	Member boris;

	UUID id;

	@BeforeEach
	void come() {
		aigul = writing.editor("Aigul");
		boris = writing.editor("Boris");
		id = writing.draft(writing.seminar("A new seminar"), aigul);
	}

	@AfterEach
	void forget() {
		writing.forget();
	}

	@Test
	void itIsNoRevisionAndChangesNone() {
		unsaved.keep(KIND, id, aigul, writing.seminar("Half a sent"), 1, 0);
		assertThat(writing.revisions(id)).containsExactly(1);
		assertThat(writing.content(id).title().in("en")).isEqualTo("A new seminar");
		assertThat(writing.deeds(id)).hasSize(2);
	}

	@Test
	void everybodyHasAPlaceOfTheOwn() {
		Document hers = writing.seminar("Her title");
		Document his = writing.seminar("His title");
		unsaved.keep(KIND, id, aigul, writing.seminar("Her ti"), 1, 0);
		unsaved.keep(KIND, id, boris, his, 1, 0);
		unsaved.keep(KIND, id, aigul, hers, 1, 0);
		assertThat(unsaved.find(KIND, id, aigul)).map(Unsaved::document).contains(hers);
		assertThat(unsaved.find(KIND, id, boris)).map(Unsaved::document).contains(his);
		unsaved.drop(id, aigul);
		assertThat(unsaved.find(KIND, id, aigul)).isEmpty();
		assertThat(unsaved.find(KIND, id, boris)).isPresent();
	}

	@Test
	void itRemembersWhichRevisionWasOpened() {
		unsaved.keep(KIND, id, boris, writing.seminar("His title"), 1, 0);
		writing.type(id, "headcount", "20", aigul);
		assertThat(unsaved.find(KIND, id, boris)).map(Unsaved::basedOn).contains(1);
	}

	@Test
	void nothingIsKeptForWhatDoesNotExist() {
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> unsaved.keep(KIND, UUID.randomUUID(), aigul, writing.seminar("Her title"), 0, 0));
	}

}
