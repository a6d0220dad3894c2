package org.wellkept.deploy.launcher;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/** One event, one line: what a message carries of line breaks is made visible, so that no line can be forged. */
public final class OneLine extends Formatter {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final boolean traces;

    /** @param traces whether the lines of a stack trace follow their event, or only what went wrong */
    OneLine(boolean traces) {
        this.traces = traces;
    }

    @Override
    public String format(LogRecord event) {
        StringBuilder line = new StringBuilder()
                .append(TIME.format(event.getInstant()))
                .append(' ')
                .append(event.getLevel().getName())
                .append(' ')
                .append(shortened(event.getLoggerName()))
                .append(": ")
                .append(flat(formatMessage(event)));
        Throwable thrown = event.getThrown();
        if (thrown != null && traces) {
            StringWriter trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace));
            line.append(System.lineSeparator()).append(trace.toString().stripTrailing());
        } else if (thrown != null) {
            line.append(" (").append(flat(thrown.toString())).append(')');
        }
        return line.append(System.lineSeparator()).toString();
    }

    private static String shortened(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return "-";
        }
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String flat(@Nullable String message) {
        return message == null ? "" : message.strip().replaceAll("\\s*[\\r\\n]+\\s*", " | ");
    }
}
