package org.acsh.portal.editing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.acsh.portal.account.Member;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.Secret;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets somebody without an account see a preview: whoever has the secret address, until
 * it expires or is taken back.
 */
@Service
@Transactional
public class PreviewLinkService {

	private final Archive archive;

	private final Chronicle chronicle;

	private final JdbcClient database;

	PreviewLinkService(Archive archive, Chronicle chronicle, JdbcClient database) {
		this.archive = archive;
		this.chronicle = chronicle;
		this.database = database;
	}

	/**
	 * Makes a secret address for the preview of a content.
	 * @param valid how long it works, by the clock of the database
	 * @return the secret; it is shown once and kept nowhere
	 * @throws NotFoundException if there is no such content, or if it was discarded
	 */
	public Secret share(String kind, UUID id, Duration valid, Member actor) {
		Content content = archive.take(kind, id);
		if (content.isDiscarded()) {
			throw new NotFoundException();
		}
		Secret secret = Secret.random();
		database.sql("""
				insert into preview_link (secret_hash, content, made_by, made_at, expires_at)
				values (:hash, :content, :actor, now(), now() + make_interval(secs => :seconds))
				""")
			.params(Map.of("hash", secret.hash(), "content", id, "actor", actor.id(), "seconds", valid.toSeconds()))
			.update();
		chronicle.note(content, actor, "preview-shared");
		return secret;
	}

	/** Takes back all secret addresses of a content. */
	public void revoke(String kind, UUID id, Member actor) {
		if (database.sql("delete from preview_link where content = :content").param("content", id).update() > 0) {
			chronicle.note(archive.content(kind, id), actor, "preview-revoked");
		}
	}

	/** The secret addresses of a content that still work, the last one first. */
	@Transactional(readOnly = true)
	public List<PreviewLink> open(UUID id) {
		return database.sql("""
				select link.made_at, link.expires_at, member.name as made_by
				from preview_link link join member on member.id = link.made_by
				where link.content = :content and link.expires_at > now()
				order by link.made_at desc
				""").param("content", id).query(DataClassRowMapper.newInstance(PreviewLink.class)).list();
	}

	/**
	 * The content that a secret shows, or empty if it has expired, was taken back or
	 * never was.
	 */
	@Transactional(readOnly = true)
	public Optional<Shared> shown(Secret secret) {
		return database.sql("""
				select content.kind, content.id
				from preview_link link join content on content.id = link.content
				where link.secret_hash = :hash and link.expires_at > now()
				""").param("hash", secret.hash()).query(Shared.class).optional();
	}

	/**
	 * What a secret address shows.
	 *
	 * @param kind the name of the content's kind
	 * @param id the content
	 */
	public record Shared(String kind, UUID id) {
	}

}
