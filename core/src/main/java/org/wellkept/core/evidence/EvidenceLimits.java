package org.wellkept.core.evidence;

/**
 * How much is taken in.
 *
 * @param largestFile in bytes, at least one
 */
public record EvidenceLimits(long largestFile) {

    /** The most files and links of one update or check, and the most files that wait for one. */
    public static final int MOST = 10;

    private static final long MEGABYTE = 1024 * 1024;

    public EvidenceLimits {
        if (largestFile < 1) {
            throw new IllegalArgumentException("The largest file has at least one byte");
        }
    }

    static EvidenceLimits ofMegabytes(int megabytes) {
        return new EvidenceLimits(megabytes * MEGABYTE);
    }

    /** For people: "20 MB". */
    public String words() {
        return largestFile >= MEGABYTE ? largestFile / MEGABYTE + " MB" : largestFile + " bytes";
    }
}
