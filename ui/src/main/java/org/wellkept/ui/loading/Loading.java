package org.wellkept.ui.loading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far an installation is with its first contents, from its start on. It answers meanwhile, but shows none of them before
 * they are whole.
 */
@ApplicationScoped
public class Loading {

    private enum State {
        UNDER_WAY,
        THERE,
        FAILED
    }

    /** Also what whoever waits holds: the bean itself is reached through a proxy, which would be held as well. */
    private final List<String> reached = new ArrayList<>();

    private volatile State state = State.UNDER_WAY;

    /** Whether everything is there. */
    public boolean isDone() {
        return state == State.THERE;
    }

    /** A part of them begins, in words for people. */
    public void reach(String part) {
        synchronized (reached) {
            reached.add(part);
            reached.notifyAll();
        }
    }

    /** They are there. */
    public void done() {
        end(State.THERE);
    }

    /** They can't be had. */
    public void failed() {
        end(State.FAILED);
    }

    private void end(State last) {
        synchronized (reached) {
            state = last;
            reached.notifyAll();
        }
    }

    /**
     * Waits for one more part than are known.
     *
     * @return empty when there will be no more
     */
    public Optional<String> after(int known) throws InterruptedException {
        synchronized (reached) {
            while (reached.size() <= known && state == State.UNDER_WAY) {
                reached.wait();
            }
            return reached.size() > known ? Optional.of(reached.get(known)) : Optional.empty();
        }
    }
}
