package org.wellkept.ui.transparency;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;

/** What a page's address answers. */
public sealed interface Reply {

    /**
     * A page.
     *
     * @param template the template's file, such as {@code commitment/commitment.jte}
     */
    record Page(String template, PublicPage model) implements Reply {}

    /**
     * A file, sent as it is made.
     *
     * @param name under which a browser saves it
     */
    record Download(String type, String name, Content content) implements Reply {}

    /**
     * A file that somebody uploaded, sent as it is.
     *
     * @param disposition what a browser is told about saving it
     * @param size in bytes
     * @param digest of its bytes
     * @param open whether anyone may have it
     */
    record Stored(String type, String disposition, long size, String digest, boolean open, Content content)
            implements Reply {}

    /** Writes a file's content. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** The same thing has its one address elsewhere. */
    record Moved(String to) implements Reply {}

    /** There is no page to show, and a page says so. */
    record Failed(ErrorPage page) implements Reply {}

    /** The page for something that core refused to a reader without an account. */
    static Reply refused(Refusal refusal) {
        return new Failed(
                switch (refusal) {
                    // what somebody may not see looks the same as what isn't there
                    case Refusal.NotFound notFound -> ErrorPage.notFound();
                    case Refusal.NotPermitted notPermitted -> ErrorPage.notFound();
                    case Refusal.Removed removed -> ErrorPage.removed();
                    case Refusal.Invalid invalid -> ErrorPage.invalid(invalid.problems());
                    case Refusal.TooLarge tooLarge -> throw new IllegalStateException("Reading sends nothing large");
                    case Refusal.NotNow notNow -> throw new IllegalStateException("Reading waits for nobody");
                    case Refusal.Stale stale -> throw new IllegalStateException("Reading cannot be stale");
                    case Refusal.RuleBroken broken ->
                        throw new IllegalStateException("Reading broke a rule: " + broken.rule());
                });
    }

    /** The page made of what a door answered, or the one for its refusal. */
    static <T> Reply of(Outcome<T> outcome, Function<T, Reply> page) {
        return switch (outcome) {
            case Outcome.Done<T> done -> page.apply(done.value());
            case Outcome.Refused<T> refused -> refused(refused.refusal());
        };
    }
}
