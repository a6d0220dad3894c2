package org.wellkept.ui.loading;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.wellkept.ui.transparency.Frame;
import org.wellkept.ui.transparency.PublicPage;

/**
 * Says how far the loading is. It is sent while it is made: whoever reads it sees it grow, without a script and without
 * loading it again.
 *
 * @param loading what is waited for
 * @param parts each as it is reached
 * @param href where to go on once everything is there
 */
public record LoadingPage(Loading loading, Iterable<String> parts, String href) implements PublicPage {

    /** @param send sends what is written so far */
    LoadingPage(Loading loading, Runnable send, String href) {
        this(loading, () -> new Parts(loading, send), href);
    }

    @Override
    public Frame frame() {
        return Frame.of("Loading the demonstration", "Wellkept is loading the partnership that it shows.", null);
    }

    /** Asked once all parts were told. */
    public boolean isDone() {
        return loading.isDone();
    }

    /** The parts in their order; what is written so far is sent before the next one is waited for. */
    private static final class Parts implements Iterator<String> {

        private final Loading loading;
        private final Runnable send;
        private int told;
        private Optional<String> next = Optional.empty();

        Parts(Loading loading, Runnable send) {
            this.loading = loading;
            this.send = send;
        }

        @Override
        public boolean hasNext() {
            send.run();
            try {
                next = loading.after(told);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                next = Optional.empty();
            }
            return next.isPresent();
        }

        @Override
        public String next() {
            told++;
            return next.orElseThrow(NoSuchElementException::new);
        }
    }
}
