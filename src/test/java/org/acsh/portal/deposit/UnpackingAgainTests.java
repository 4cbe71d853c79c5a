package org.acsh.portal.deposit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.acsh.portal.PortalTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Each request has a transaction of its own here, as in real life. */
@PortalTest
class UnpackingAgainTests {

	@Autowired
	ApplicationContext context;

	@SuppressWarnings("NullAway.Init")
	private Depositor depositor;

	@BeforeEach
	void signIn() {
		depositor = new Depositor(context);
	}

	@AfterEach
	void leaveNothingBehind() {
		depositor.forget();
	}

	@Test
	void theSameFormTwiceMakesNothingTwice() throws Exception {
		String page = depositor.send(DriveFolder.zip("twice"));
		MockMvcRequestBuilder first = depositor.form(depositor.preview(page), Map.of());
		MockMvcRequestBuilder second = depositor.form(depositor.preview(page), Map.of());
		try (var both = Executors.newFixedThreadPool(2)) {
			List<Callable<MvcTestResult>> posts = List.of(first::exchange, second::exchange);
			for (var answer : both.invokeAll(posts)) {
				assertThat(answer.get()).hasStatus(303);
			}
		}
		assertThat(depositor.open(page).select(".filings legend")).hasSize(3);
		assertThat(depositor.contents()).isEqualTo(3);
	}

	@Test
	void whatTheLibraryHasIsToldAndNotTicked() throws Exception {
		byte[] folder = DriveFolder.zip("known");
		depositor.unpack(depositor.preview(depositor.send(folder)), Map.of("rows[0].title", "Known remarks"));
		Document again = depositor.open(depositor.preview(depositor.send(folder)));
		assertThat(again.select(".filings li").getFirst().text()).contains("Already in the library as Known remarks");
		assertThat(again.select("[name=chosen][checked]")).isEmpty();
	}

}
