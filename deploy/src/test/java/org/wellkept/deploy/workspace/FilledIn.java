package org.wellkept.deploy.workspace;

import com.microsoft.playwright.Download;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A copy of a return, filled in as a spreadsheet program would. */
final class FilledIn {

    /** Below what the copy says about itself. */
    private static final int HEADINGS = 3;

    private FilledIn() {}

    /** @param answers what to write about one promise, by the headings of the columns */
    static byte[] copy(Download copy, String reference, Map<String, String> answers) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream in = Files.newInputStream(copy.path());
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFSheet sheet = workbook.getSheet("Return");
            answers.forEach((heading, text) -> write(sheet, reference, heading, text));
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(XSSFSheet sheet, String reference, String heading, String text) {
        for (Cell named : sheet.getRow(HEADINGS)) {
            if (named.getStringCellValue().equals(heading)) {
                for (Row row : sheet) {
                    if (row.getRowNum() > HEADINGS
                            && row.getCell(0).getStringCellValue().equals(reference)) {
                        row.getCell(named.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                                .setCellValue(text);
                    }
                }
            }
        }
    }
}
