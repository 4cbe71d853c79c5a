package org.acsh.portal.account;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.acsh.portal.kernel.Sha256;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** All places where a member is signed in; a member sees and ends no others. */
@Component
class OpenSessions {

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	OpenSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
		this.sessions = sessions;
	}

	/** Where the member is signed in, used last first. */
	List<OpenSession> of(Member member, String currentId) {
		return sessions.findByPrincipalName(String.valueOf(member.id()))
			.values()
			.stream()
			.filter(Predicate.not(Session::isExpired))
			.map((session) -> describe(session, currentId))
			.sorted(Comparator.comparing(OpenSession::lastSeen).reversed())
			.toList();
	}

	/** Ends one of the member's sessions; one that has ended already stays so. */
	void end(Member member, String key) {
		endAll(member, (id) -> keyOf(id).equals(key));
	}

	void endOthers(Member member, String currentId) {
		endAll(member, (id) -> !id.equals(currentId));
	}

	private void endAll(Member member, Predicate<String> which) {
		sessions.findByPrincipalName(String.valueOf(member.id()))
			.keySet()
			.stream()
			.filter(which)
			.forEach(sessions::deleteById);
	}

	private OpenSession describe(Session session, String currentId) {
		return new OpenSession(keyOf(session.getId()), text(session, StaffSessions.BROWSER),
				text(session, StaffSessions.NETWORK), session.getLastAccessedTime(), session.getId().equals(currentId));
	}

	private static String text(Session session, String attribute) {
		return Objects.requireNonNullElse(session.getAttribute(attribute), "");
	}

	private static String keyOf(String sessionId) {
		return Sha256.of(sessionId);
	}

}
