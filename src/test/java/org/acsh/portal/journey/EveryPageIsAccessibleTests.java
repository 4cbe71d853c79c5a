package org.acsh.portal.journey;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page, in both languages, on a phone and on a desk. */
@Journey
class EveryPageIsAccessibleTests {

	private static final List<String> PATHS = List.of("/", "/events", "/events?country=kz&kind=seminar&q=AI",
			"/events?q=nothing-like-it", "/events/study-visit-2022", "/events/oecd-ai-seminar-2024",
			"/events/ai-and-governance-2025", "/calendar?month=2024-05", "/calendar?month=2025-10", "/countries",
			"/countries/kz", "/programmes/capacity-building", "/programmes/capacity-building/phases/2", "/topics",
			"/topics/artificial-intelligence", "/areas/research", "/regions/caucasus",
			"/initiatives?country=kz&topic=cybersecurity", "/initiatives/kz-govtech-architecture", "/people",
			"/people/alikhan-baimenov", "/organisations?country=kr&kind=ministry", "/organisations/oecd",
			"/meetings?kind=bilateral&year=2024", "/materials/oecd-ai-seminar-2024-recording",
			"/materials?kind=slides&q=OECD", "/materials?q=nothing-like-it", "/materials/study-visit-2024-folder",
			"/materials/oecd-ai-seminar-2024-slides-oecd", "/materials/ai-diplomatic-seminar-2025-photo",
			"/meetings/oecd-meeting-astana-2024", "/networks", "/networks/p2p-alliance-of-practitioners",
			"/publications?kind=report&q=AI", "/publications/tech-savvy", "/news",
			"/news/the-astana-times-on-artificial-intelligence", "/search?q=Korea", "/not-there");

	static Stream<String> addresses() {
		return PATHS.stream().flatMap(path -> Stream.of("/en" + path, "/ru" + path));
	}

	@ParameterizedTest
	@MethodSource("addresses")
	void hasNoBarriersAndReflows(String address, Visitor visitor) {
		Accessibility.assertNoBarriersAnywhere(visitor.open(address));
	}

}
