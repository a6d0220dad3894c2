package org.wellkept.deploy.launcher;

import java.util.logging.ConsoleHandler;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** What the person at the console has to know: our own warnings and whatever is severe, without stack traces. */
public final class BriefConsole extends ConsoleHandler {
    /** Made by {@code java.util.logging} by name. */
    public BriefConsole() {
        setLevel(Level.WARNING);
        setFormatter(new OneLine(false));
        setFilter(BriefConsole::matters);
    }

    static boolean matters(LogRecord event) {
        String name = event.getLoggerName();
        if (Launcher.class.getName().equals(name)) {
            // The launcher says in a sentence of its own what it also logs with all its details.
            return false;
        }
        return event.getLevel().intValue() >= Level.SEVERE.intValue()
                || (name != null && name.startsWith("org.wellkept"));
    }
}
