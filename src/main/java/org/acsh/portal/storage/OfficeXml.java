package org.acsh.portal.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads parts of office documents, whose declarations are never followed. Of a part that
 * is no XML, what comes before the mistake is all that counts.
 */
final class OfficeXml {

	private static final XMLInputFactory FACTORY = factory();

	private static final int LOOKED_AT = 1 << 16;

	private OfficeXml() {
	}

	/**
	 * Whether a part declares anything of its own, or keeps back for long what it is: no
	 * program of an office does either.
	 */
	static boolean hasDeclarations(InputStream part) throws IOException {
		byte[] begin = part.readNBytes(LOOKED_AT);
		try {
			XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(begin));
			int event = reader.next();
			while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.DTD) {
				event = reader.next();
			}
			return event == XMLStreamConstants.DTD;
		}
		catch (XMLStreamException ex) {
			return begin.length == LOOKED_AT;
		}
	}

	/** The names of all elements of a part, and the values of one of their attributes. */
	static Set<String> words(InputStream part, String attribute) {
		Set<String> words = new LinkedHashSet<>();
		try {
			XMLStreamReader reader = FACTORY.createXMLStreamReader(part);
			while (reader.hasNext()) {
				if (reader.next() == XMLStreamConstants.START_ELEMENT) {
					words.add(reader.getLocalName());
					words.add(String.valueOf(reader.getAttributeValue(null, attribute)));
				}
			}
			return words;
		}
		catch (XMLStreamException ex) {
			return words;
		}
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory;
	}

}
