package org.wellkept.api.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Version;

/**
 * Entity tags. The tag of a record is its version and a digest of the bytes that were sent: who only reads must see a
 * new tag when what figures show changes with the day, although nobody wrote; who writes must not be refused for that,
 * so that {@code If-Match} compares the version alone.
 */
public final class EntityTags {

    private static final Pattern TAG = Pattern.compile("\\s*(W/)?\"([!#-~\\x80-\\xff]*)\"\\s*(?:,|$)");
    private static final int DIGEST_BYTES = 12;

    private EntityTags() {}

    /** The tag of these bytes; with a version, of a record that can be changed. */
    public static String of(@Nullable Version version, byte[] body) {
        String digest = HexFormat.of().formatHex(sha256(body), 0, DIGEST_BYTES);
        return version == null ? "\"" + digest + "\"" : "\"" + version.token() + "." + digest + "\"";
    }

    /** Whether {@code If-None-Match} names the tag; weak and strong compare alike, as RFC 9110 asks. */
    public static boolean isKnown(String ifNoneMatch, String tag) {
        return isAny(ifNoneMatch)
                || read(ifNoneMatch).stream().anyMatch(known -> ("\"" + known.opaque() + "\"").equals(tag));
    }

    /** Whether {@code If-Match} names this version of a record; a weak tag never does. */
    public static boolean isOf(String ifMatch, Version version) {
        return isAny(ifMatch)
                || read(ifMatch).stream()
                        .anyMatch(known -> !known.weak() && known.opaque().startsWith(version.token() + "."));
    }

    private static boolean isAny(String header) {
        return header.strip().equals("*");
    }

    private record Tag(boolean weak, String opaque) {}

    private static List<Tag> read(String header) {
        List<Tag> tags = new ArrayList<>();
        Matcher tag = TAG.matcher(header);
        while (tag.lookingAt()) {
            tags.add(new Tag(tag.group(1) != null, tag.group(2)));
            if (tag.end() == header.length()) {
                return tags;
            }
            tag.region(tag.end(), header.length());
        }
        // a header that is no list of tags names nothing
        return List.of();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
