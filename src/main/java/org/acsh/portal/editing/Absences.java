package org.acsh.portal.editing;

import java.util.Map;

import org.acsh.portal.kernel.GoneException;
import org.acsh.portal.kernel.LocalizedText;
import org.acsh.portal.kernel.MovedException;
import org.acsh.portal.kernel.NotFoundException;
import org.acsh.portal.kernel.PublicViews;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import static java.util.Objects.requireNonNull;

/** Knows what readers are told at an address that has no page. */
@Component
public class Absences {

	private final PublicViews views;

	Absences(PublicViews views) {
		this.views = views;
	}

	/**
	 * What to throw where a kind of content has no page of a name.
	 * @param kind the kind's name
	 * @param slug the last part of the address, as it was asked for
	 * @return a {@link GoneException} with the reason, a {@link MovedException} to where
	 * it leads now, or a {@link NotFoundException} where nothing ever had the address
	 */
	public RuntimeException of(String kind, String slug) {
		return views.one(Absence.class, """
				select gone_reason as reason, moved_to, null as present
				from content
				where kind = :kind and published_slug = :slug and visibility in ('GONE', 'REDIRECTED')
				union all
				select null, null, present.published_slug
				from former_address former
				join content present on present.id = former.content
				where former.kind = :kind and former.slug = :slug
				order by present
				limit 1
				""", Map.of("kind", kind, "slug", slug))
			.<RuntimeException>map(absence -> absence.told(kind))
			.orElseGet(NotFoundException::new);
	}

	private record Absence(@Nullable LocalizedText reason, @Nullable String movedTo, @Nullable String present) {

		private RuntimeException told(String kind) {
			if (present != null) {
				return new MovedException(Kind.address(kind, present), true);
			}
			return (movedTo != null) ? new MovedException(movedTo, false) : new GoneException(requireNonNull(reason));
		}

	}

}
