package org.acsh.portal.parser;

import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * Reads XML that may not have a document type: no entities, no other files, no network.
 */
final class SafeXml {

	private static final XMLInputFactory FACTORY = factory();

	private SafeXml() {
	}

	/** A reader of a stream, which is left open. */
	static XMLStreamReader open(InputStream bytes) throws XMLStreamException {
		return new Plain(FACTORY.createXMLStreamReader(bytes));
	}

	/** The value of an attribute, whatever the prefix; empty where it is missing. */
	static String attribute(XMLStreamReader xml, String name) {
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			if (xml.getAttributeLocalName(i).equals(name)) {
				return xml.getAttributeValue(i);
			}
		}
		return "";
	}

	/** The text of the present element, which is read to its end. */
	static String text(XMLStreamReader xml) throws XMLStreamException {
		StringBuilder text = new StringBuilder();
		for (int depth = 1; depth > 0;) {
			switch (xml.next()) {
				case XMLStreamReader.START_ELEMENT -> depth++;
				case XMLStreamReader.END_ELEMENT -> depth--;
				case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> text.append(xml.getText());
				default -> {
				}
			}
		}
		return text.toString();
	}

	/** Leaves the present element out. */
	static void skip(XMLStreamReader xml) throws XMLStreamException {
		text(xml);
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory;
	}

	/** Refuses the document type itself. */
	private static final class Plain extends StreamReaderDelegate {

		Plain(XMLStreamReader reader) {
			super(reader);
		}

		@Override
		public int next() throws XMLStreamException {
			int event = super.next();
			if (event == DTD || event == ENTITY_REFERENCE) {
				throw new XMLStreamException("A document type");
			}
			return event;
		}

	}

}
