package org.acsh.portal.journey;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The check that all journeys rely on finds what it should find. */
@Journey
class AccessibilityTests {

	@Test
	void aPictureWithoutATextIsABarrier(Visitor visitor) {
		Page page = visitor.open("/");
		page.setContent("<html lang='en'><title>A picture</title><main><img id='map' src='data:,'></main></html>");
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> Accessibility.assertNoBarriers(page))
			.withMessageContaining("image-alt")
			.withMessageContaining("id=\"map\"");
	}

	@Test
	void aPlainPageHasNone(Visitor visitor) {
		Page page = visitor.open("/");
		page.setContent("<html lang='en'><title>A page</title><main><h1>Seminars</h1></main></html>");
		Accessibility.assertNoBarriers(page);
	}

}
