package org.acsh.portal.audit;

import java.util.Map;
import java.util.UUID;

import org.acsh.portal.account.Member;
import org.acsh.portal.account.Role;
import org.acsh.portal.kernel.LocalizedText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** A deed says who does what, and to what. */
class DeedTests {

	private static final Member ACTOR = new Member(7, "Test editor", Role.EDITOR);

	@Test
	void itIsPutTogetherStepByStep() {
		UUID content = UUID.randomUUID();
		LocalizedText title = LocalizedText.of("en", "Forum");
		Deed deed = Deed.by(ACTOR, "published").on("events", content, title).with("revision", "3").with("note", "x");
		assertThat(deed).isEqualTo(new Deed(ACTOR, "published", new Deed.Subject("events", content, title),
				Map.of("revision", "3", "note", "x")));
	}

	@Test
	void aStepLeavesTheDeedBeforeItAsItWas() {
		Deed deed = Deed.byPortal("published");
		deed.with("revision", "3");
		assertThat(deed.detail()).isEmpty();
	}

	@Test
	void aVerbWithoutWordsIsRefusedAtOnce() {
		assertThatIllegalArgumentException().isThrownBy(() -> Deed.by(ACTOR, "publish"))
			.withMessageContaining("publish");
		assertThatIllegalArgumentException().isThrownBy(() -> Deed.byPortal("SIGNED_IN"));
	}

}
