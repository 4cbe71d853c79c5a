package org.acsh.portal.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The invitations that nobody has accepted. */
interface InvitationRepository extends Repository<Invitation, Long> {

	/**
	 * An invitation is as good as who gave it; that of the first administrator nobody
	 * gave.
	 */
	String GOOD = """
			select invitation from Invitation invitation
			where invitation.tokenHash = :tokenHash and invitation.expiresAt > :moment and (invitation.invitedBy is null
				or exists (select host from Account host
					where host.id = invitation.invitedBy and host.role = ADMINISTRATOR and not host.disabled))
			""";

	Invitation save(Invitation invitation);

	void delete(Invitation invitation);

	Optional<Invitation> findById(long id);

	@Query(GOOD)
	Optional<Invitation> findGood(String tokenHash, Instant moment);

	/** The invitation, locked: of two who accept it at once the second finds none. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query(GOOD)
	Optional<Invitation> lockGood(String tokenHash, Instant moment);

	@Query("""
			select invitation from Invitation invitation
			where invitation.invitedBy is not null and invitation.expiresAt > :moment order by invitation.expiresAt, invitation.id
			""")
	List<Invitation> findOpen(Instant moment);

	@Modifying
	@Query("delete from Invitation invitation where lower(invitation.email) = lower(:email)")
	void withdrawAllOf(String email);

	@Modifying
	@Query("delete from Invitation invitation where invitation.invitedBy = :host")
	void withdrawAllBy(long host);

	@Modifying
	@Query("delete from Invitation invitation where invitation.invitedBy is null")
	void withdrawFirst();

}
