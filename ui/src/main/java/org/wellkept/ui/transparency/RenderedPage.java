package org.wellkept.ui.transparency;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A page as it is sent, made once for all who ask for it. Whoever is given its bytes sends them and changes nothing. */
final class RenderedPage {

    private static final int WORTH_PACKING = 1024;

    private final byte[] html;
    private final byte @Nullable [] packed;
    private final String tag;

    private RenderedPage(byte[] html) {
        this.html = html;
        this.packed = html.length < WORTH_PACKING ? null : packed(html);
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
        return html;
    }

    /** With gzip; null where that isn't worth it. */
    byte @Nullable [] packed() {
        return packed;
    }

    /** How much memory it takes, in bytes. */
    int size() {
        return packed == null ? html.length : html.length + packed.length;
    }

    private static byte[] packed(byte[] html) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(html.length / 3);
        try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
