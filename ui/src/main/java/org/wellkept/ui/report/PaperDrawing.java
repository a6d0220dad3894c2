package org.wellkept.ui.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.wellkept.ui.look.Mark;
import org.wellkept.ui.look.ShareBar;

/**
 * A drawing for files, which have no style sheet: colours stand in it, and each part of a bar carries its mark, so that it
 * can be read without them.
 *
 * @param svg with what it shows as its {@code alt}
 * @param width and height: of the drawing in its own units
 */
public record PaperDrawing(String svg, int width, int height) {

    private static final int BAR_WIDTH = 1000;
    private static final int BAR_HEIGHT = 34;
    private static final int MARK = 16;
    private static final int GAP = 4;
    private static final String WHITE = "#ffffff";

    /** A bar of shares. */
    public static PaperDrawing of(ShareBar bar, String description) {
        StringBuilder svg = begin(BAR_WIDTH, BAR_HEIGHT, description);
        for (ShareBar.Part part : bar.parts()) {
            int from = units(part.x()) + (part.first() ? 0 : GAP);
            int to = units(part.x()) + units(part.width());
            part(svg, part.share().mark(), from, Math.max(to, from + 1));
        }
        return new PaperDrawing(svg.append("</svg>").toString(), BAR_WIDTH, BAR_HEIGHT);
    }

    /** A mark by itself. The word beside it says the same, so it is described by nothing. */
    static PaperDrawing of(Mark mark) {
        StringBuilder svg = begin(MARK, MARK, "");
        mark(svg, mark, 0, 0, colour(mark));
        return new PaperDrawing(svg.append("</svg>").toString(), MARK, MARK);
    }

    /** The colour of a mark on white paper: the light one of {@code css/tokens.css}. */
    static String colour(Mark mark) {
        return switch (mark) {
            case KEPT -> "#1b4f9c";
            case ON_TRACK -> "#1c7148";
            case AT_RISK -> "#a05600";
            case BEHIND -> "#b02a22";
            case NO_WORD -> "#6b5a00";
            case CANNOT_TELL -> "#5f6d71";
            case NOT_YET -> "#4a5b60";
        };
    }

    /**
     * The drawing in points of colour, for programs that can't draw it themselves.
     *
     * @param scale how many points a unit of it gets each way
     */
    byte[] png(int scale) {
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) width * scale);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_HEIGHT, (float) height * scale);
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            transcoder.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput(bytes));
            return bytes.toByteArray();
        } catch (TranscoderException e) {
            throw new IllegalStateException("A drawing of our own can't be drawn", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StringBuilder begin(int width, int height, String description) {
        return new StringBuilder()
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" alt=\"")
                .append(escaped(description))
                .append("\">");
    }

    private static void part(StringBuilder svg, Mark mark, int from, int to) {
        boolean hatched = mark == Mark.CANNOT_TELL;
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"0\" width=\"%d\" height=\"%d\" fill=\"%s\"/>",
                from,
                to - from,
                BAR_HEIGHT,
                hatched ? "#eef0ee" : colour(mark)));
        if (hatched) {
            hatch(svg, from, to);
        }
        if (to - from >= 2 * MARK) {
            int x = (from + to - MARK) / 2;
            int y = (BAR_HEIGHT - MARK) / 2;
            if (hatched) {
                svg.append(String.format(
                        Locale.ROOT, "<circle cx=\"%d\" cy=\"%d\" r=\"11\" fill=\"%s\"/>", x + 8, y + 8, WHITE));
            }
            mark(svg, mark, x, y, hatched ? colour(mark) : WHITE);
        }
    }

    /** Lines and no pattern: not every program draws one. */
    private static void hatch(StringBuilder svg, int from, int to) {
        String part = "hatch-" + from;
        svg.append(String.format(
                Locale.ROOT,
                "<clipPath id=\"%s\"><rect x=\"%d\" y=\"0\" width=\"%d\" height=\"%d\"/></clipPath>"
                        + "<g clip-path=\"url(#%s)\" stroke=\"#aab4b3\" stroke-width=\"3\">",
                part,
                from,
                to - from,
                BAR_HEIGHT,
                part));
        for (int x = from - BAR_HEIGHT; x < to; x += 9) {
            svg.append(String.format(
                    Locale.ROOT, "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"0\"/>", x, BAR_HEIGHT, x + BAR_HEIGHT / 2));
        }
        svg.append("</g>");
    }

    private static void mark(StringBuilder svg, Mark mark, int x, int y, String colour) {
        svg.append(String.format(
                        Locale.ROOT,
                        "<g transform=\"translate(%d %d)\" color=\"%s\" fill=\"%s\">",
                        x,
                        y,
                        colour,
                        colour))
                .append(mark.drawing())
                .append("</g>");
    }

    private static int units(String percent) {
        return (int) Math.round(Double.parseDouble(percent.substring(0, percent.length() - 1)) * BAR_WIDTH / 100);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
