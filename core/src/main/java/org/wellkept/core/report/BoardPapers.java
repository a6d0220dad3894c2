package org.wellkept.core.report;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Door;
import org.wellkept.core.Outcome;
import org.wellkept.core.Version;
import org.wellkept.core.access.Actor;

/** How a board's papers look and are called: its officer says so, or who administers its partnership. */
@Door
public class BoardPapers {

    /** The largest logo, in bytes. */
    public static final int LARGEST_LOGO = 200_000;

    public Outcome<PaperSettings> find(Actor actor, String board) {
        throw new UnsupportedOperationException();
    }

    /** @param read the version over which it was written */
    public Outcome<PaperSettings> set(Actor actor, String board, Version read, SetPaperSettings command) {
        throw new UnsupportedOperationException();
    }

    /**
     * Gives the board's papers a logo.
     *
     * @param picture a PNG of at most {@value #LARGEST_LOGO} bytes; what it is, its bytes say
     * @param alternative what it shows, 1 to 200 characters
     */
    public Outcome<PaperSettings> giveLogo(
            Actor actor, String board, Version read, Path picture, @Nullable String alternative) {
        throw new UnsupportedOperationException();
    }

    /** Later papers go without one. */
    public Outcome<PaperSettings> removeLogo(Actor actor, String board, Version read) {
        throw new UnsupportedOperationException();
    }

    /** The bytes of a logo, a PNG. Anyone may see it. */
    public Optional<byte[]> logo(UUID logo) {
        throw new UnsupportedOperationException();
    }
}
