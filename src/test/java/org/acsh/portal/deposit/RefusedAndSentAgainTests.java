package org.acsh.portal.deposit;

import java.util.Map;
import java.util.UUID;

import org.acsh.portal.PortalTest;
import org.acsh.portal.StaffReader;
import org.acsh.portal.archive.RawZip;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** What could not be kept once is not lost for that. */
@PortalTest
@Transactional
class RefusedAndSentAgainTests {

	@Autowired
	ApplicationContext context;

	@Autowired
	Deposits deposits;

	@Test
	void aFileOfAZipFileThatWasRefusedCanBeTriedAgain() throws Exception {
		Sitting sitting = new Sitting(context, StaffReader.editor(context));
		sitting.send("Folder.zip", new RawZip().add("Note.txt", "note " + UUID.randomUUID()).bytes());
		assertThat(sitting.preview().select(".hint").text()).startsWith("Nothing has been kept yet.");
		UUID entry = UUID.fromString(sitting.preview().select("[name=chosen]").val());
		deposits.refuse(sitting.deposit(), DepositItem.refused(entry, "Note.txt", "No room"));
		assertThat(sitting.page().select("#refused .states").text()).isEqualTo("No room");
		assertThat(sitting.page().select("#parcels .states").text()).isEqualTo("0 of 1 file unpacked");
		assertThat(sitting.unpack(Map.of())).hasStatus(303);
		Document page = sitting.page();
		assertThat(Sitting.typed(page, "title")).containsExactly("Note");
		assertThat(page.select("#refused")).isEmpty();
		assertThat(page.select("#parcels .states").text()).isEqualTo("1 of 1 file unpacked");
	}

}
