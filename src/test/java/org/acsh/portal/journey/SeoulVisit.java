package org.acsh.portal.journey;

/**
 * What an editor types of the study visit to Seoul of October 2025, from the programme's
 * facts: the visit itself, the workshop and the forum that were parts of it.
 */
final class SeoulVisit {

	static final String TITLE = "AI and governance in Seoul";

	private static final String WORKSHOP = "How the twelve countries see AI";

	private static final String FORUM = "OECD Global Forum on AI";

	private final Hand hand;

	SeoulVisit(Hand hand) {
		this.hand = hand;
	}

	void writeWhole() {
		hand.begin();
		describe();
		tell();
		opening();
		siteVisit();
		quote();
		sources();
	}

	void writeWorkshop() {
		begin("WORKSHOP", WORKSHOP, "Как двенадцать стран видят ИИ");
		hand.add("sessions");
		hand.choose("sessions[0].kind", "COUNTRY_PRESENTATION");
		hand.type("sessions[0].title", "Achievements, challenges and priorities", "Достижения, трудности и приоритеты");
	}

	void writeForum() {
		begin("FORUM", FORUM, "Глобальный форум ОЭСР по ИИ");
		hand.tick("topics", "artificial-intelligence");
		hand.add("speakers");
		hand.choose("speakers[0].role", "ADDRESS");
		hand.pick("speakers[0].person", "Min Jae", "Min Jae Kim");
		hand.pick("speakers[0].organisation", "MOIS", "Ministry of the Interior and Safety");
		hand.type("speakers[0].titleThen", "Vice Minister", "Вице-министр");
		addresses(1, "Dorner", "Gillian Dorner");
		addresses(2, "Байменов", "Alikhan Baimenov");
		addresses(3, "Chang", "Kyung Mee Chang");
	}

	private void begin(String kind, String english, String russian) {
		hand.begin();
		hand.choose("kind", kind);
		hand.type("title", english, russian);
		hand.pick("parent", "in Seoul", TITLE);
	}

	private void describe() {
		hand.choose("kind", "STUDY_VISIT");
		hand.choose("format", "IN_PERSON");
		hand.type("title", TITLE, "ИИ и государственное управление в Сеуле");
		hand.type("dates", "October 2025");
		hand.type("summary", "The experience of Korea and other OECD countries.", "Опыт Кореи и других стран ОЭСР.");
		hand.add("places");
		hand.type("places[0].city", "Seoul", "Сеул");
		hand.choose("places[0].country", "KR");
		hand.type("headcount", "at least 30");
		hand.tick("countries", "KZ", "KG", "TJ", "UZ", "AM", "AZ", "GE", "BD", "KH", "LA", "MN", "PH");
		hand.choose("phase", "capacity-building/2");
		hand.tick("topics", "artificial-intelligence");
		partner(0, "ORGANISER", "Хаб", "Astana Civil Service Hub");
		partner(1, "HOST", "NIA", "National Information Society Agency");
	}

	private void partner(int number, String role, String typed, String name) {
		hand.add("partners");
		hand.pick("partners[" + number + "].organisation", typed, name);
		hand.choose("partners[" + number + "].role", role);
	}

	private void tell() {
		hand.type("body.texts[en]", """
				## Two publications

				- OECD Digital Government Review of Korea
				- *Global Approaches to AI Governance: Policy, Legal, and Regulatory Perspectives*
				""");
		hand.type("outcome", "Two bilateral meetings on digital governance.",
				"Две двусторонние встречи о цифровом управлении.");
	}

	private void opening() {
		hand.add("sessions");
		hand.choose("sessions[0].kind", "OPENING");
		opens(0, "Byungjoon", "Byung Joon Park");
		opens(1, "Baimenov", "Alikhan Baimenov");
		opens(2, "Solaphom", "Keovysouk Solaphom");
	}

	private void opens(int number, String typed, String name) {
		hand.add("sessions[0].speakers");
		hand.pick("sessions[0].speakers[" + number + "].person", typed, name);
		hand.finds("sessions[0].speakers[" + number + "].role", "OPENING");
	}

	private void siteVisit() {
		hand.add("sessions");
		hand.choose("sessions[1].kind", "SITE_VISIT");
		hand.pick("sessions[1].institution", "Maum", "Maum AI");
		hand.type("sessions[1].city.texts[en]", "Pangyo Techno Valley");
	}

	private void quote() {
		hand.add("quotes");
		hand.type("quotes[0].text", "Achievements, challenges and priorities.", "Достижения, трудности и приоритеты.");
		hand.type("quotes[0].attribution", "From the countries’ presentations", "Из выступлений стран");
	}

	private void sources() {
		hand.add("links");
		hand.choose("links[0].kind", "SOURCE");
		hand.pick("links[0].publisher", "ACSH", "Astana Civil Service Hub");
		hand.type("links[0].published", "October 2025");
	}

	private void addresses(int number, String typed, String name) {
		hand.add("speakers");
		hand.pick("speakers[" + number + "].person", typed, name);
		hand.finds("speakers[" + number + "].role", "ADDRESS");
	}

}
