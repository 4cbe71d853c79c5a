package org.acsh.portal.editing;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.acsh.portal.account.Member;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows who has the form of a content open: whoever was seen within the last 90 seconds.
 */
@Service
@Transactional
public class PresenceService {

	private final JdbcClient database;

	PresenceService(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Notes that a member has the form open.
	 * @return the names of the others who have, in alphabetical order
	 */
	public List<String> seen(UUID content, Member member) {
		Map<String, Object> parameters = Map.of("content", content, "member", member.id());
		database.sql("""
				insert into presence (content, member, seen_at) values (:content, :member, now())
				on conflict (content, member) do update set seen_at = excluded.seen_at
				""").params(parameters).update();
		return database.sql("""
				select member.name
				from presence join member on member.id = presence.member
				where content = :content and presence.member <> :member and seen_at > now() - interval '90 seconds'
				order by member.name
				""").params(parameters).query((row, number) -> row.getString("name")).list();
	}

}
