package org.acsh.portal.editing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.acsh.portal.account.Member;
import org.acsh.portal.audit.AuditTrail;
import org.acsh.portal.audit.Deed;
import org.acsh.portal.kernel.NotFoundException;

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

	private static final int SECRET_BYTES = 32;

	private final Archive archive;

	private final AuditTrail audit;

	private final JdbcClient database;

	private final SecureRandom random = new SecureRandom();

	PreviewLinkService(Archive archive, AuditTrail audit, JdbcClient database) {
		this.archive = archive;
		this.audit = audit;
		this.database = database;
	}

	/**
	 * Makes a secret address for the preview of a content.
	 * @param valid how long it works, by the clock of the database
	 * @return the secret; it is shown once and kept nowhere
	 * @throws NotFoundException if there is no such content
	 */
	public String share(String kind, UUID id, Duration valid, Member actor) {
		Content content = archive.content(kind, id);
		String secret = secret();
		database.sql("""
				insert into preview_link (secret_hash, content, made_by, made_at, expires_at)
				values (:hash, :content, :actor, now(), now() + make_interval(secs => :seconds))
				""")
			.params(Map.of("hash", hash(secret), "content", id, "actor", actor.id(), "seconds", valid.toSeconds()))
			.update();
		record(content, actor, "preview-shared");
		return secret;
	}

	/** Takes back all secret addresses of a content. */
	public void revoke(String kind, UUID id, Member actor) {
		if (database.sql("delete from preview_link where content = :content").param("content", id).update() > 0) {
			record(archive.content(kind, id), actor, "preview-revoked");
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
	public Optional<Shared> shown(String secret) {
		return database.sql("""
				select content.kind, content.id
				from preview_link link join content on content.id = link.content
				where link.secret_hash = :hash and link.expires_at > now()
				""").param("hash", hash(secret)).query(Shared.class).optional();
	}

	private void record(Content content, Member actor, String verb) {
		audit.record(Deed.by(actor, verb).on(content.kind(), content.id(), content.title().text()));
	}

	private String secret() {
		byte[] secret = new byte[SECRET_BYTES];
		random.nextBytes(secret);
		return HexFormat.of().formatHex(secret);
	}

	private static String hash(String secret) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
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
