package org.wellkept.ui.transparency;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A page as it is sent, made once for all who ask for it. Whoever is given its bytes sends them and changes nothing. It is held
 * packed alone, as browsers take it, which spares most of the memory; for whoever can't unpack it is unpacked each time.
 */
final class RenderedPage {

    private static final int WORTH_PACKING = 1024;

    private final byte[] held;
    private final boolean packed;
    private final String tag;

    private RenderedPage(byte[] html) {
        this.packed = html.length >= WORTH_PACKING;
        this.held = packed ? pack(html) : html;
        // weak, because it stands for the packed and the plain form alike
        this.tag = "W/\"" + Sending.digest(html) + "\"";
    }

    static RenderedPage of(String template, PublicPage model) {
        return new RenderedPage(Templates.render(template, model));
    }

    /** A tag of its content. */
    String tag() {
        return tag;
    }

    byte[] plain() {
        return packed ? unpack(held) : held;
    }

    /** With gzip; null where that isn't worth it. */
    byte @Nullable [] packed() {
        return packed ? held : null;
    }

    /** How much memory it takes, in bytes. */
    int size() {
        return held.length;
    }

    private static byte[] pack(byte[] html) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(html.length / 3);
        try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] unpack(byte[] packed) {
        try (GZIPInputStream unpacking = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return unpacking.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
