package org.acsh.portal.event;

import java.util.List;

/** What the form of an event offers to choose from. */
record EventChoices(List<EventStatus> statuses, List<EventFormat> formats, List<AudienceLevel> audiences,
		List<EventPartner.Role> partnerRoles, List<Speaker.Role> speakerRoles, List<SessionKind> sessionKinds,
		List<Link.Kind> linkKinds) {

	static final EventChoices ALL = new EventChoices(List.of(EventStatus.values()), List.of(EventFormat.values()),
			List.of(AudienceLevel.values()), List.of(EventPartner.Role.values()), List.of(Speaker.Role.values()),
			List.of(SessionKind.values()), List.of(Link.Kind.values()));

}
