package org.acsh.portal.editing;

import org.acsh.portal.kernel.Slug;

import org.springframework.stereotype.Component;

import static java.util.Objects.requireNonNull;

/** Lets one content stand in for another, until both are told apart again. */
@Component
public class Succession {

	private final Archive archive;

	private final Addresses addresses;

	private final PublishingService publishing;

	Succession(Archive archive, Addresses addresses, PublishingService publishing) {
		this.archive = archive;
		this.addresses = addresses;
		this.publishing = publishing;
	}

	/**
	 * Takes a content away for another one of its kind: its address leads there for ever.
	 * What readers never saw is thrown away.
	 * @param successor the other one, with an address
	 */
	public void giveUp(Content content, Content successor) {
		if (content.isPublic()) {
			String address = archive.kind(content.kind()).address(requireNonNull(successor.slug()));
			content.unpublish(new Unpublishing.Redirected(address));
			addresses.moved(successor, requireNonNull(content.slug()));
		}
		else {
			archive.discard(content);
		}
	}

	/**
	 * Brings back what was given up.
	 * @param wasPublic whether readers saw it before
	 * @param address the one that it had then and that leads to the successor since
	 * @throws UnfitException if what readers saw is unfit for them now
	 */
	public void bringBack(Content content, boolean wasPublic, Content successor, Slug address) {
		if (!wasPublic) {
			content.revive();
		}
		else if (!content.isPublic() && content.published() != null) {
			addresses.settled(successor, address);
			publishing.show(content, content.published());
		}
	}

}
