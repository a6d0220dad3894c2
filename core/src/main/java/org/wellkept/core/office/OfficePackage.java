package org.wellkept.core.office;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The archive of one document: its parts are written one after another, and it is whole when it is closed. */
public final class OfficePackage implements Closeable {

    private final ZipOutputStream zip;
    private final Map<String, String> namespaces;

    /**
     * Begins a document.
     *
     * @param namespaces by the prefixes that its parts use
     */
    public OfficePackage(OutputStream out, Map<String, String> namespaces) {
        this.zip = new ZipOutputStream(out);
        this.namespaces = Map.copyOf(namespaces);
    }

    /** A part of XML. */
    @FunctionalInterface
    public interface Part {
        void write(OfficeXml xml) throws XMLStreamException;
    }

    /** Says what an OpenDocument file is: first and not compressed, so that programs know the file by its first bytes. */
    public void mimeType(String mediaType) throws IOException {
        byte[] text = mediaType.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(text);
        ZipEntry entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(text.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(text);
        zip.closeEntry();
    }

    public void part(String name, Part part) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        try {
            // packing a few letters at a time costs more than all the rest of a document
            XMLStreamWriter writer =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(new BufferedOutputStream(zip), "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
            part.write(new OfficeXml(writer, namespaces));
            writer.writeEndDocument();
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        zip.closeEntry();
    }

    /** A part that is no XML, such as a picture. */
    public void file(String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
