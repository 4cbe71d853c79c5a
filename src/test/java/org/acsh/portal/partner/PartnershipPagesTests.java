package org.acsh.portal.partner;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.acsh.portal.PortalTest;
import org.acsh.portal.StaffReader;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** How administrators invite partners, and for how long. */
@PortalTest
@Transactional
class PartnershipPagesTests {

	@Autowired
	ApplicationContext context;

	@Autowired
	JdbcClient database;

	@Autowired
	EntityManager entities;

	@Test
	void anAdministratorInvitesAPartnerAndChangesTheTime() throws Exception {
		StaffReader administrator = StaffReader.administrator(context);
		String email = UUID.randomUUID() + "@example.org";
		String programme = "" + programmeOf("study-visit-2022");
		Map<String, String> form = Map.of("email", email, "name", "Test Partner", "programmes", programme);
		assertThat(administrator.post("/en/staff/partners",
				with(form, Map.of("from", "2026-01-01", "until", "2026-12-31"))))
			.hasStatus(303);
		entities.flush();
		assertThat(administrator.open("/en/staff/partners").text()).contains("Test Partner", "invited");
		long id = database.sql("select id from partnership where email = ?").param(email).query(Long.class).single();
		assertThat(administrator.post("/en/staff/partners/" + id,
				with(form, Map.of("from", "2026-01-01", "until", "2025-12-31", "version", "0"))))
			.hasStatus(422)
			.bodyText()
			.contains("The last day cannot come before the first");
		assertThat(administrator.post("/en/staff/partners/" + id,
				with(form, Map.of("from", "2026-01-01", "until", "2027-12-31", "version", "7"))))
			.hasStatus(409);
		assertThat(administrator.post("/en/staff/partners/" + id,
				with(form, Map.of("from", "2026-01-01", "until", "2027-12-31", "version", "0"))))
			.hasStatus(303);
		assertThat(administrator.open("/en/staff/audit").text()).contains("changed what is open to Test Partner");
	}

	private static Map<String, String> with(Map<String, String> some, Map<String, String> more) {
		Map<String, String> all = new HashMap<>(some);
		all.putAll(more);
		return all;
	}

	private long programmeOf(String event) {
		return database.sql("select programme_id from event e join phase p on p.id = e.phase_id where e.slug = ?")
			.param(event)
			.query(Long.class)
			.single();
	}

}
