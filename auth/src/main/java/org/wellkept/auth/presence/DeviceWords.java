package org.wellkept.auth.presence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a browser says of itself, in a few coarse words by which its person knows it again. */
public final class DeviceWords {

    /** What its User-Agent holds, and what people call it; the first that fits, since browsers name one another. */
    private static final List<Sign> BROWSERS = List.of(
            new Sign("Edg", "Edge"),
            new Sign("OPR/", "Opera"),
            new Sign("SamsungBrowser/", "Samsung Internet"),
            new Sign("Firefox/", "Firefox"),
            new Sign("FxiOS/", "Firefox"),
            new Sign("Chrome/", "Chrome"),
            new Sign("CriOS/", "Chrome"),
            new Sign("Safari/", "Safari"));

    private static final List<Sign> SYSTEMS = List.of(
            new Sign("Android", "Android"),
            new Sign("iPhone", "an iPhone"),
            new Sign("iPad", "an iPad"),
            new Sign("CrOS", "a Chromebook"),
            new Sign("Windows", "Windows"),
            new Sign("Macintosh", "a Mac"),
            new Sign("Linux", "Linux"));

    private DeviceWords() {}

    public static String of(@Nullable String userAgent) {
        String said = userAgent == null ? "" : userAgent;
        return named(BROWSERS, said, "A browser") + " on " + named(SYSTEMS, said, "a device we can’t name");
    }

    private static String named(List<Sign> signs, String said, String otherwise) {
        return signs.stream()
                .filter(sign -> said.contains(sign.mark()))
                .map(Sign::words)
                .findFirst()
                .orElse(otherwise);
    }

    private record Sign(String mark, String words) {}
}
