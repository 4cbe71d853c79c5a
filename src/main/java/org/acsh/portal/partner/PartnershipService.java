package org.acsh.portal.partner;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.acsh.portal.account.InvitationService;
import org.acsh.portal.account.Member;
import org.acsh.portal.audit.AuditTrail;
import org.acsh.portal.audit.Deed;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.PublicViews;
import org.acsh.portal.kernel.Secret;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says to whom which programmes are open, and for how long. */
@Service
class PartnershipService {

	private final PartnershipRepository partnerships;

	private final InvitationService invitations;

	private final AuditTrail audit;

	private final PublicViews views;

	private final Clock clock;

	PartnershipService(PartnershipRepository partnerships, InvitationService invitations, AuditTrail audit,
			PublicViews views, Clock clock) {
		this.partnerships = partnerships;
		this.invitations = invitations;
		this.audit = audit;
		this.views = views;
		this.clock = clock;
	}

	/** The day at the hub. */
	LocalDate today() {
		return LocalDate.now(clock);
	}

	/** The programmes that readers see. */
	List<Option> programmes() {
		return views.list(Option.class, "select id, name from programme where is_shown(content) order by id", Map.of());
	}

	/** All partners, those whose time ends first at the top. */
	List<Partner> all() {
		return views.list(Partner.class, """
				select p.id, p.email, p.name, p.organisation, p.first_day, p.last_day, p.seen_at,
					a.id is not null as joined, coalesce(a.disabled, false) as disabled, (
						select jsonb_agg(pr.name order by pr.id)
						from partnership_programme pp
						join programme pr on pr.id = pp.programme_id
						where pp.partnership_id = p.id) as programmes
				from partnership p
				left join account a on lower(a.email) = lower(p.email)
				order by p.last_day, p.name, p.id
				""", Map.of());
	}

	/** Whether somebody has this address already. */
	boolean isTaken(String email) {
		return invitations.isTaken(email) || !views
			.list(Taken.class, "select id from partnership where lower(email) = lower(:email)", Map.of("email", email))
			.isEmpty();
	}

	/** Invites a partner. */
	@Transactional
	Secret invite(PartnershipForm form, Member actor) {
		partnerships.save(new Partnership(form));
		return invitations.invitePartner(form.email(), form.name(), actor);
	}

	/** Makes another link for a partner who has not accepted yet. */
	@Transactional
	Secret inviteAgain(long id, Member actor) {
		PartnershipForm form = find(id).form();
		if (invitations.isTaken(form.email())) {
			throw new NotFoundException();
		}
		return invitations.invitePartner(form.email(), form.name(), actor);
	}

	/** The form of a partner as it stands. */
	@Transactional(readOnly = true)
	PartnershipForm form(long id) {
		return find(id).form();
	}

	/**
	 * Changes what is open to a partner.
	 * @return whether it was changed; not if somebody else did so since the form began
	 */
	@Transactional
	boolean change(long id, PartnershipForm form, Member actor) {
		Partnership partnership = find(id);
		if (form.version() != partnership.getVersion()) {
			return false;
		}
		partnership.revise(form);
		audit.record(Deed.by(actor, "partnership-changed")
			.with("member", partnership.name())
			.with("until", form.ends().orElseThrow().atStartOfDay(clock.getZone()).toInstant().toString()));
		return true;
	}

	private Partnership find(long id) {
		return partnerships.findById(id).orElseThrow(NotFoundException::new);
	}

	/** That there is one. */
	private record Taken(long id) {
	}

}
