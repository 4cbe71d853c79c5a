package org.acsh.portal.offline;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Gatherers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.acsh.portal.material.MaterialPage;
import org.acsh.portal.pack.ZipAnswer;

import org.springframework.stereotype.Service;

/**
 * Sends packs. One is made while it is sent and takes the same memory for any number of
 * files: it holds the texts of some materials at a time, and no connection to the
 * database while bytes go out. It costs the statements of its pages, and for every twenty
 * materials one for their texts and one for their pictures.
 */
@Service
class Packs {

	static final int AT_A_TIME = 20;

	private final Subjects subjects;

	private final Holdings holdings;

	private final Insides insides;

	private final PackPress press;

	private final ZipAnswer answer;

	Packs(Subjects subjects, Holdings holdings, Insides insides, PackPress press, ZipAnswer answer) {
		this.subjects = subjects;
		this.holdings = holdings;
		this.insides = insides;
		this.press = press;
		this.answer = answer;
	}

	/**
	 * Answers a request with a pack.
	 * @throws IOException if the connection breaks or bytes are missing; the ZIP file is
	 * then without its end, as programs notice
	 * @throws RuntimeException as {@link Subjects#title}
	 */
	void send(Subject subject, Chosen chosen, Locale reader, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		Opened index = subjects.open(subject, reader);
		List<Subject> events = holdings.events(subject).stream().map(Subject::event).toList();
		List<MaterialPage> materials = holdings.materials(subject);
		Imprint imprint = press.imprint(index.title(), chosen.leftOut(materials), reader);
		imprint.place(subject, events, materials);
		answer.send(index.title(), true, request, response, zip -> {
			PackWriter writer = press.writer(zip, imprint, reader);
			writer.page(PackPath.INDEX, index);
			for (Subject event : events) {
				writer.page(PackPath.event(event.key()), subjects.open(event, reader));
			}
			for (List<MaterialPage> some : materials.stream().gather(Gatherers.windowFixed(AT_A_TIME)).toList()) {
				write(insides.of(some, chosen), chosen, writer);
			}
			press.finish(writer, reader);
		});
	}

	private static void write(List<Inside> insides, Chosen chosen, PackWriter writer) throws IOException {
		for (Inside inside : insides) {
			writer.material(inside, chosen.has(inside.material()));
		}
	}

}
