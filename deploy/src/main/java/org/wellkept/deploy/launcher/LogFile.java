package org.wellkept.deploy.launcher;

import java.io.IOException;
import java.util.logging.FileHandler;

/** The log in the installation's folder; where and how large is said in the file that {@link Logging} writes. */
public final class LogFile extends FileHandler {
    /** Made by {@code java.util.logging} by name. It takes its formatter here, since Payara Micro can't see ours. */
    public LogFile() throws IOException {
        setFormatter(new OneLine(true));
    }
}
