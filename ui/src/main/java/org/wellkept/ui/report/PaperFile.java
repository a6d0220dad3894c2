package org.wellkept.ui.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.wellkept.core.report.PaperForm;
import org.wellkept.core.report.PaperTable;

/** A paper as a file, in each of its forms. */
final class PaperFile {

    private PaperFile() {}

    /** The whole file. What is read by people is bounded by {@link ReadTable#LONGEST}, so it is a few megabytes at most. */
    static byte[] bytes(PrintedPaper paper, PaperForm form) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(paper, form, bytes);
        return bytes.toByteArray();
    }

    static void write(PrintedPaper paper, PaperForm form, OutputStream out) throws IOException {
        switch (form) {
            case PDF -> PaperPdf.write(paper, out);
            case DOCX -> PaperDocx.write(paper, out);
            case ODT -> PaperOdt.write(paper, out);
            case ODS -> PaperOds.write(paper, out);
            case CSV -> PaperCsv.write(promises(paper), out);
        }
    }

    /** As browsers and programs are told it. */
    static String mediaType(PaperForm form) {
        return switch (form) {
            case PDF -> "application/pdf";
            case DOCX -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            case ODT -> "application/vnd.oasis.opendocument.text";
            case ODS -> "application/vnd.oasis.opendocument.spreadsheet";
            case CSV -> "text/csv;charset=UTF-8";
        };
    }

    /** What it is good for. */
    static String use(PaperForm form) {
        return switch (form) {
            case PDF -> "to read and print";
            case DOCX, ODT -> "to go on writing in";
            case ODS -> "every table, on a sheet of its own";
            case CSV -> "for a program";
        };
    }

    private static PaperTable promises(PrintedPaper paper) {
        return PaperTables.named(paper.paper(), PaperTables.PROMISES)
                .orElseThrow(() -> new IllegalStateException("The paper has no table of its promises"));
    }
}
