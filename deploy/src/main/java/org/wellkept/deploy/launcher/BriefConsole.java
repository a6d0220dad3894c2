package org.wellkept.deploy.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.StreamHandler;

/**
 * What the person at the console has to know: our own warnings, without stack traces, and how far the demonstration is, which
 * takes a while to load. The rest is in the log.
 */
public final class BriefConsole extends StreamHandler {
    private static final String PROGRESS = "org.wellkept.deploy.demonstration.";
    private static final String LAUNCHER = BriefConsole.class.getPackageName() + ".";

    /** Made by {@code java.util.logging} by name. */
    public BriefConsole() {
        // The console itself: System.err is turned into the log while the server runs.
        super(new FileOutputStream(FileDescriptor.err), new OneLine(false));
        setLevel(Level.INFO);
        setFilter(BriefConsole::matters);
    }

    @Override
    public synchronized void publish(LogRecord event) {
        super.publish(event);
        flush();
    }

    /** The console is not ours to close. */
    @Override
    public synchronized void close() {
        flush();
    }

    static boolean matters(LogRecord event) {
        String name = event.getLoggerName();
        // The launcher says in a sentence of its own what it also logs with all its details.
        if (name == null) {
            return false;
        }
        return name.startsWith(PROGRESS)
                || (name.startsWith("org.wellkept.")
                        && !name.startsWith(LAUNCHER)
                        && event.getLevel().intValue() >= Level.WARNING.intValue());
    }
}
