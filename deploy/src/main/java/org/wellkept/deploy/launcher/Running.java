package org.wellkept.deploy.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What has been started, so that it can be stopped in the opposite order: the application before its database. */
final class Running implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Running.class.getName());

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private boolean closed;

    /** What is started after the end began, as when somebody presses Ctrl-C early, is stopped at once. */
    synchronized <T extends AutoCloseable> T add(T part) {
        started.push(part);
        if (closed) {
            close();
        }
        return part;
    }

    @Override
    public synchronized void close() {
        closed = true;
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception e) {
                // The parts below it still have to be stopped.
                LOG.log(Level.WARNING, "A part did not stop cleanly", e);
            }
        }
    }
}
