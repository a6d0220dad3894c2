package org.wellkept.core.office;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a part, element by element. Names carry the prefix of their namespace, as in {@code text:p}; one without a prefix is
 * in no namespace.
 */
public final class OfficeXml {

    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\uFFFE\uFFFF&&[^\n]]");

    private final XMLStreamWriter writer;
    private final Map<String, String> namespaces;

    OfficeXml(XMLStreamWriter writer, Map<String, String> namespaces) {
        this.writer = writer;
        this.namespaces = namespaces;
    }

    /** What XML can't hold, and no reader misses, is left out: control characters, and halves of characters. */
    public static String writable(String text) {
        Matcher unwritable = UNWRITABLE.matcher(text);
        return unwritable.find() ? unwritable.replaceAll("") : text;
    }

    /** The first element, which declares all namespaces of the document. */
    public void root(String name, String... namesAndValues) throws XMLStreamException {
        start(name);
        for (Map.Entry<String, String> namespace : new TreeMap<>(namespaces).entrySet()) {
            writer.writeNamespace(namespace.getKey(), namespace.getValue());
        }
        attributes(namesAndValues);
    }

    /** The first element of a part whose names have no prefix. */
    public void rootIn(String namespace, String name, String... namesAndValues) throws XMLStreamException {
        writer.setDefaultNamespace(namespace);
        writer.writeStartElement(namespace, name);
        writer.writeDefaultNamespace(namespace);
        attributes(namesAndValues);
    }

    public void begin(String name, String... namesAndValues) throws XMLStreamException {
        start(name);
        attributes(namesAndValues);
    }

    public void empty(String name, String... namesAndValues) throws XMLStreamException {
        begin(name, namesAndValues);
        end();
    }

    /** An element that holds nothing but words. */
    public void words(String name, String words, String... namesAndValues) throws XMLStreamException {
        begin(name, namesAndValues);
        text(words);
        end();
    }

    public void end() throws XMLStreamException {
        writer.writeEndElement();
    }

    public void attributes(String... namesAndValues) throws XMLStreamException {
        for (int at = 0; at < namesAndValues.length; at += 2) {
            String name = namesAndValues[at];
            String value = writable(namesAndValues[at + 1]);
            if (name.indexOf(':') < 0) {
                writer.writeAttribute(name, value);
            } else {
                writer.writeAttribute(prefix(name), uri(prefix(name)), local(name), value);
            }
        }
    }

    public void text(String text) throws XMLStreamException {
        writer.writeCharacters(writable(text));
    }

    private void start(String name) throws XMLStreamException {
        if (name.indexOf(':') < 0) {
            writer.writeStartElement(name);
        } else {
            writer.writeStartElement(prefix(name), local(name), uri(prefix(name)));
        }
    }

    private static String prefix(String name) {
        return name.substring(0, name.indexOf(':'));
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private String uri(String prefix) {
        if (prefix.equals("xml")) {
            return "http://www.w3.org/XML/1998/namespace";
        }
        String uri = namespaces.get(prefix);
        if (uri == null) {
            throw new IllegalArgumentException("No namespace is called " + prefix);
        }
        return uri;
    }
}
