package org.acsh.portal.publication;

import java.util.List;
import java.util.Set;

import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.Slug;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** What makes a publication. */
class PublicationTests {

	private final LocalizedText title = LocalizedText.of("ko", "전자정부").with("en", "Digital government");

	@Test
	void aPublishedTitleIsKeptInItsOwnLanguage() {
		assertThatNoException().isThrownBy(() -> published("ko"));
		assertThatIllegalArgumentException().isThrownBy(() -> published("en"));
	}

	@Test
	void aTitleThatThePortalWordedHasNoLanguageOfPublication() {
		assertThatNoException().isThrownBy(() -> published(null));
	}

	private Publication published(@Nullable String language) {
		PublicationForm form = new PublicationForm(new Slug("digital-government"), Publication.Kind.REPORT, this.title,
				language, null, Publication.Relation.OWN, List.of(), List.of(), List.of(), List.of());
		return new Publication(form, List.of(), Set.of(), Set.of());
	}

}
