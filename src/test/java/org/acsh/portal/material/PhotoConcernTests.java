package org.acsh.portal.material;

import java.util.List;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.editing.Shelf;
import org.acsh.portal.storage.StoredFile;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** Staff are told of photos that were published before they had to be described. */
@PortalTest
@Transactional
class PhotoConcernTests {

	@Autowired
	Shelf shelf;

	@Autowired
	LibraryExamples library;

	@Autowired
	JdbcClient database;

	@Test
	void aPublicPhotoThatNobodyDescribedIsAConcern() {
		StoredFile photo = library.photo("hall.png", 9);
		UUID id = UUID.randomUUID();
		shelf.publish("materials", id, MaterialPagesTests.form(
				"{slug: example-hall, kind: PHOTO, title: {en: The hall}, alternative: {en: Chairs}, versions: [{file: %s}]}"
					.formatted(photo.id())));
		assertThat(matters(id)).doesNotContain("NO_ALTERNATIVE");
		database.sql("update material set alternative = null where content = ?").param(id).update();
		assertThat(matters(id)).contains("NO_ALTERNATIVE");
	}

	private List<String> matters(UUID id) {
		return database.sql("select matter from material_concerns(current_date) where content = ?")
			.param(id)
			.query((row, number) -> row.getString("matter"))
			.list();
	}

}
