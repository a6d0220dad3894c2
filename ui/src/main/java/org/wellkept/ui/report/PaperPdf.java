package org.wellkept.ui.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import gg.jte.generated.precompiled.report.JteprintGenerated;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.logging.Level;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.wellkept.core.office.OfficeXml;
import org.wellkept.ui.look.Mark;
import org.wellkept.ui.workspace.Markup;

/**
 * A paper as a tagged PDF (PDF/UA-1): headings, reading order, table headers, alternative texts and bookmarks, for people who
 * listen to it; its fonts are in it.
 */
public final class PaperPdf {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final int SHARP = 6;
    private static final String REPLACEMENT = "?";

    /** How it looks on paper. */
    public static final String STYLE = new String(bytes("/report/print.css"), StandardCharsets.UTF_8) + marks();

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    private PaperPdf() {}

    static void write(PrintedPaper paper, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        try (PDDocument document = new PDDocument();
                BatikSVGDrawer drawer = new BatikSVGDrawer()) {
            font(builder, document, "NotoSans", "Noto Sans");
            font(builder, document, "NotoSansArabic", "Noto Sans Arabic");
            font(builder, document, "NotoSansHebrew", "Noto Sans Hebrew");
            builder.usePDDocument(document)
                    .usePdfUaAccessibility(true)
                    .usePdfVersion(1.7f)
                    .withProducer("Wellkept")
                    .useReplacementText(REPLACEMENT)
                    .useUnicodeBidiSplitter(TextDirection::new)
                    .useUnicodeBidiReorderer(new TextDirection.Reorderer())
                    .useSVGDrawer(drawer)
                    .useExternalResourceAccessControl(
                            PaperPdf::isInIt, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl(
                            PaperPdf::isInIt, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .withHtmlContent(html(paper), null)
                    .toStream(out)
                    .run();
        }
    }

    /** Nothing is fetched from anywhere. */
    private static boolean isInIt(String address, ExternalResourceType type) {
        return address.startsWith("data:");
    }

    private static String html(PrintedPaper printed) {
        return BareWords.of(OfficeXml.writable(Markup.of(
                output -> JteprintGenerated.render(output, null, printed.paper(), printed.links(), printed.logo()))));
    }

    private static void font(PdfRendererBuilder builder, PDDocument document, String file, String family)
            throws IOException {
        builder.useFont(font(document, file + "-Regular"), family, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(font(document, file + "-Bold"), family, BOLD, FontStyle.NORMAL, true);
    }

    private static PDFontSupplier font(PDDocument document, String name) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes("/fonts/" + name + ".ttf")));
        // a ligature is found by nobody who looks for its letters
        font.setEnableGsub(false);
        return new PDFontSupplier(PDType0Font.load(document, font, true));
    }

    /** Marks stand behind their words, where nobody who listens hears them: the word says the same. */
    private static String marks() {
        return Arrays.stream(Mark.values())
                .map(mark -> "." + mark.cssClass() + "{color:" + PaperDrawing.colour(mark)
                        + ";background-image:url('data:image/png;base64,"
                        + Base64.getEncoder()
                                .encodeToString(PaperDrawing.of(mark).png(SHARP)) + "')}\n")
                .collect(Collectors.joining());
    }

    private static byte[] bytes(String path) {
        try (InputStream in = PaperPdf.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The product lacks " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
