package org.acsh.portal.programme;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.acsh.portal.editing.Absences;
import org.acsh.portal.kernel.GoneException;
import org.acsh.portal.kernel.MovedException;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.PublicViews;
import org.acsh.portal.kernel.Slug;

import org.springframework.stereotype.Service;

/** Finds programmes and their phases. */
@Service
public class ProgrammeService {

	private static final Pattern PHASE = Pattern.compile("([a-z0-9-]+)/([0-9]{1,3})");

	private final ProgrammeRepository programmes;

	private final PublicViews views;

	private final Absences absences;

	ProgrammeService(ProgrammeRepository programmes, PublicViews views, Absences absences) {
		this.programmes = programmes;
		this.views = views;
		this.absences = absences;
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

	/**
	 * The page of a programme.
	 * @throws GoneException if it was taken away
	 * @throws MovedException if the address leads elsewhere
	 * @throws NotFoundException if no programme ever had the address
	 */
	ProgrammePage page(String slug) {
		return views.one(ProgrammePage.class, "select * from programme_page where slug = :slug", Map.of("slug", slug))
			.orElseThrow(() -> absences.of("programmes", slug));
	}

	/**
	 * The page of a programme that is edited.
	 * @throws NotFoundException if readers have no page of it
	 */
	ProgrammePage page(UUID content) {
		return views
			.one(ProgrammePage.class, "select * from programme_page where content = :content",
					Map.of("content", content))
			.orElseThrow(NotFoundException::new);
	}

}
