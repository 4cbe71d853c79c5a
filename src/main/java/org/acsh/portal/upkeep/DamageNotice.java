package org.acsh.portal.upkeep;

import java.util.Locale;
import java.util.Optional;

import org.acsh.portal.account.Member;
import org.acsh.portal.account.Role;
import org.acsh.portal.site.PageSection;
import org.acsh.portal.site.PageSections;
import org.acsh.portal.storage.Inventory;

import org.springframework.stereotype.Component;

/** Tells administrators of damaged files first, on the page that they come to. */
@Component
class DamageNotice implements PageSections<Member> {

	private final Inventory inventory;

	DamageNotice(Inventory inventory) {
		this.inventory = inventory;
	}

	@Override
	public Optional<PageSection> on(Member member, Locale reader) {
		return (member.role() == Role.ADMINISTRATOR) ? notice(inventory.damages()) : Optional.empty();
	}

	private static Optional<PageSection> notice(int damages) {
		return Optional.of(new PageSection("damage", "upkeep.damage", "upkeep/of-desk", damages))
			.filter(section -> damages > 0);
	}

}
