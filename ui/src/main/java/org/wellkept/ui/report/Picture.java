package org.wellkept.ui.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A PNG in a paper: a drawing that was made for it, or the board's logo. */
public final class Picture {

    private final byte[] png;
    private final String alternative;
    private final int width;
    private final int height;

    private Picture(byte[] png, String alternative, int width, int height) {
        this.png = png;
        this.alternative = alternative;
        this.width = width;
        this.height = height;
    }

    /**
     * A picture and what it shows. Empty when its bytes are none.
     *
     * @param alternative what it shows; blank where the words beside it say so
     */
    static Optional<Picture> of(byte[] png, String alternative) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
            try {
                // its size alone is read: nothing is unpacked
                reader.setInput(in, true, true);
                return Optional.of(new Picture(png.clone(), alternative, reader.getWidth(0), reader.getHeight(0)));
            } catch (IOException unreadable) {
                return Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Picture of(PaperDrawing drawing, int scale, String alternative) {
        return new Picture(drawing.png(scale), alternative, drawing.width() * scale, drawing.height() * scale);
    }

    byte[] png() {
        return png.clone();
    }

    /** What it shows, for those who don't see it. */
    public String alternative() {
        return alternative;
    }

    /** How wide it is at this height, in the same unit. */
    double widthAt(double heightWanted) {
        return heightWanted * width / height;
    }

    /** The whole picture as an address. */
    public String address() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }
}
