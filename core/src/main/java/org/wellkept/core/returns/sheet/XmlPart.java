package org.wellkept.core.returns.sheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** An XML part of a file, read from front to back. No document type is looked at, and nothing outside of it is fetched. */
final class XmlPart implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    private final InputStream bytes;
    private final XMLStreamReader reader;
    private int event;

    XmlPart(InputStream bytes) throws IOException {
        this.bytes = bytes;
        try {
            this.reader = FACTORY.createXMLStreamReader(bytes);
        } catch (XMLStreamException e) {
            bytes.close();
            throw asIo(e);
        }
        this.event = reader.getEventType();
    }

    /** The Java platform's own, whatever other libraries bring. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // a damaged file is answered, and no business of the console
        factory.setXMLReporter((message, type, related, where) -> {});
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is fetched");
        });
        return factory;
    }

    /** Goes on to what comes next; false at the end. */
    boolean next() throws IOException {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            event = reader.next();
            return event != XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException e) {
            throw asIo(e);
        }
    }

    boolean begins(String element) {
        return event == XMLStreamConstants.START_ELEMENT
                && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(element);
    }

    boolean isText() {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    String text() {
        return reader.getText();
    }

    @Nullable
    String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** Goes on behind the end of an element that has just begun, with all that it holds. */
    void skip(String element) throws IOException {
        int depth = 1;
        while (depth > 0 && next()) {
            if (begins(element)) {
                depth++;
            } else if (ends(element)) {
                depth--;
            }
        }
    }

    /** The text of an element that has just begun, no more of it than a cell is kept of. */
    String textOf(String element) throws IOException {
        StringBuilder text = new StringBuilder();
        while (next() && !ends(element)) {
            if (isText()) {
                append(text, text());
            }
        }
        return text.toString();
    }

    static void append(StringBuilder text, String more) {
        int room = ReadCell.LONGEST - text.length();
        text.append(more, 0, Math.min(Math.max(room, 0), more.length()));
    }

    /** What came too much while the XML was read is still too much. */
    private static IOException asIo(XMLStreamException e) {
        return e.getNestedException() instanceof IOException io ? io : new IOException(e);
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw asIo(e);
        } finally {
            bytes.close();
        }
    }
}
