package org.wellkept.deploy.demonstration;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A PDF of one page with a few lines in one of the fonts that every reader has, as a small charity might send it. */
final class OnePage {

    private static final int TOP = 780;
    private static final int LEFT = 60;
    private static final int LEADING = 20;

    private OnePage() {}

    /** @param lines in plain ASCII; the first is the heading */
    static byte[] pdf(List<String> lines) {
        StringBuilder text = new StringBuilder("BT /F1 18 Tf %d %d Td %d TL\n".formatted(LEFT, TOP, LEADING));
        for (int i = 0; i < lines.size(); i++) {
            text.append(i == 1 ? "/F1 11 Tf T* " : "")
                    .append('(')
                    .append(lines.get(i).replaceAll("([()\\\\])", "\\\\$1"))
                    .append(") Tj T*\n");
        }
        text.append("ET");
        List<String> objects = List.of(
                "<</Type/Catalog/Pages 2 0 R/Lang(en-GB)>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
                "<</Length " + text.length() + ">>\nstream\n" + text + "\nendstream",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            places.add(pdf.length());
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        places.forEach(place -> pdf.append("%010d 00000 n \n".formatted(place)));
        pdf.append("trailer\n<</Size ")
                .append(objects.size() + 1)
                .append("/Root 1 0 R>>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
