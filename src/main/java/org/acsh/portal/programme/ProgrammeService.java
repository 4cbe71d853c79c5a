package org.acsh.portal.programme;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.acsh.portal.country.Country;
import org.acsh.portal.country.CountryService;
import org.acsh.portal.directory.OrganisationService;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.PublicViews;
import org.acsh.portal.kernel.Slug;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the programmes and their phases. */
@Service
public class ProgrammeService {

	private static final Pattern PHASE = Pattern.compile("([a-z0-9-]+)/([0-9]{1,3})");

	private final ProgrammeRepository programmes;

	private final CountryService countries;

	private final OrganisationService organisations;

	private final PublicViews views;

	ProgrammeService(ProgrammeRepository programmes, CountryService countries, OrganisationService organisations,
			PublicViews views) {
		this.programmes = programmes;
		this.countries = countries;
		this.organisations = organisations;
		this.views = views;
	}

	/**
	 * The phase that a record refers to.
	 * @param programme the slug of its programme
	 * @param number counted from 1 within the programme
	 * @throws NotFoundException if there is no such phase
	 */
	public Phase phase(String programme, int number) {
		return programmes.findPhase(new Slug(programme), number)
			.orElseThrow(() -> new NotFoundException("phase " + number + " of " + programme));
	}

	/**
	 * The phase that a record refers to.
	 * @param key the programme's slug and the phase's number, such as
	 * "capacity-building/2"
	 * @throws NotFoundException if there is no such phase
	 */
	public Phase phase(String key) {
		Matcher parts = PHASE.matcher(key);
		if (!parts.matches()) {
			throw new NotFoundException("phase " + key);
		}
		return phase(parts.group(1), Integer.parseInt(parts.group(2)));
	}

	/** All programmes, each with its phases, the latest first. */
	public List<ProgrammePage> all() {
		return views.list(ProgrammePage.class, "select * from public_programme order by slug", Map.of());
	}

	/** The phases of all programmes, the latest first. */
	public List<PhasePage> phases() {
		return views.list(PhasePage.class,
				"select * from public_phase order by period ->> 'from' desc, programme_slug, number desc", Map.of());
	}

	/** The phases that an organisation carries, the latest first; empty for none. */
	List<PhasePage> carriedBy(String organisation) {
		return views.list(PhasePage.class, """
				select *
				from public_phase
				where partners @> jsonb_build_array(jsonb_build_object('organisation',
					jsonb_build_object('slug', :organisation::text)))
				order by period ->> 'from' desc
				""", Map.of("organisation", organisation));
	}

	/** The hub's areas of activity in their own order. */
	public List<AreaOfActivity> areas() {
		return views.list(AreaOfActivity.class, "select * from public_area_of_activity order by position", Map.of());
	}

	/**
	 * The page of a programme.
	 * @throws NotFoundException if there is no such programme
	 */
	ProgrammePage page(String slug) {
		return views.one(ProgrammePage.class, "select * from public_programme where slug = :slug", Map.of("slug", slug))
			.orElseThrow(NotFoundException::new);
	}

	@Transactional
	void enter(ProgrammeForm form) {
		Programme programme = new Programme(form.slug(), form.name(), form.summary());
		form.phases().forEach(phase -> programme.plan(new Phase(programme, phase, members(phase), partners(phase))));
		programmes.save(programme);
	}

	private Set<Country> members(PhaseForm form) {
		Set<Country> members = new HashSet<>();
		form.members().forEach(code -> members.add(countries.country(code)));
		return members;
	}

	private List<PhasePartner> partners(PhaseForm form) {
		return form.partners()
			.stream()
			.map(partner -> new PhasePartner(partner.role(), organisations.organisation(partner.organisation())))
			.toList();
	}

}
