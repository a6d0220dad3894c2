package org.wellkept.core.evidence;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a file is called, made safe to show and to save: no folders, no control characters, nothing that turns the reading
 * direction around, so that a program can't pass for a PDF. Names in any script stay as they are.
 *
 * @param text 1 to 200 characters
 */
public record FileName(String text) {

    private static final int LONGEST = 200;
    private static final String NAMELESS = "file";

    /** Joiners inside words of some scripts are kept; other invisible signs go, and so do signs that no text has. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}&&[^\\u200C\\u200D]]");

    private static final Pattern ENDING = Pattern.compile("\\.([A-Za-z0-9]{1,10})$");

    /** What is left of a name that somebody's program sent. */
    static FileName of(@Nullable String sent) {
        String name = sent == null ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String kept = Normalizer.normalize(INVISIBLE.matcher(name).replaceAll(""), Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("^\\.+", "")
                .replaceAll("[. ]+$", "");
        return new FileName(kept.isEmpty() ? NAMELESS : shortened(kept));
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var ending = ENDING.matcher(name);
        String end = ending.find() ? ending.group() : "";
        int room = LONGEST - end.length();
        // never between the two halves of one character
        int cut = Character.isHighSurrogate(name.charAt(room - 1)) ? room - 1 : room;
        return name.substring(0, cut) + end;
    }

    /** In small letters and without the dot; empty where it has none. */
    String ending() {
        var ending = ENDING.matcher(text);
        return ending.find() ? ending.group(1).toLowerCase(Locale.ROOT) : "";
    }

    FileName endingIn(String ending) {
        return new FileName(shortened(text + "." + ending));
    }

    /**
     * The value of {@code Content-Disposition} that has a browser save the file under its name instead of showing it (RFC
     * 6266, with the plain name for old programs).
     */
    public String asAttachment() {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\x20-\\x7E]|[\"\\\\%]", "_");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded();
    }

    /** As RFC 8187 wants it. */
    private String encoded() {
        StringBuilder encoded = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (each & 0xFF);
            boolean plain = (sign >= 'a' && sign <= 'z')
                    || (sign >= 'A' && sign <= 'Z')
                    || (sign >= '0' && sign <= '9')
                    || "!#$&+-.^_`|~".indexOf(sign) >= 0;
            encoded.append(plain ? String.valueOf(sign) : "%%%02X".formatted((int) sign));
        }
        return encoded.toString();
    }
}
