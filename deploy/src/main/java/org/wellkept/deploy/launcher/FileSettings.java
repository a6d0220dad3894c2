package org.wellkept.deploy.launcher;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is said about files that people upload.
 *
 * @param scanner where clamd listens, as {@code host:port} or the path of a socket, where there is one
 * @param megabytes how many megabytes a file may have, where that is said
 */
record FileSettings(Optional<String> scanner, Optional<Integer> megabytes) {

    private static final int MOST_MEGABYTES = 1_000;
    private static final Pattern SCANNER = Pattern.compile("/.+|(?:\\[[0-9a-fA-F:]+]|[^:/\\[\\]]+):([0-9]{1,5})");
    private static final int LAST_PORT = 65_535;

    /** Makes sure that both look right before anything is started. */
    static FileSettings of(Optional<String> scanner, Optional<String> megabytes) throws StartFailure {
        if (scanner.isPresent() && !isAddress(scanner.get())) {
            throw new StartFailure("WELLKEPT_CLAMD must say where clamd listens, such as localhost:3310 or"
                    + " /run/clamav/clamd.ctl, with a port from 1 to " + LAST_PORT + ", and \"" + scanner.get()
                    + "\" does not.");
        }
        return new FileSettings(scanner, megabytes.isEmpty() ? Optional.empty() : Optional.of(read(megabytes.get())));
    }

    private static boolean isAddress(String where) {
        Matcher parts = SCANNER.matcher(where);
        if (!parts.matches()) {
            return false;
        }
        String port = parts.group(1);
        return port == null || (Integer.parseInt(port) >= 1 && Integer.parseInt(port) <= LAST_PORT);
    }

    private static int read(String megabytes) throws StartFailure {
        if (megabytes.matches("[0-9]{1,4}")) {
            int read = Integer.parseInt(megabytes);
            if (read >= 1 && read <= MOST_MEGABYTES) {
                return read;
            }
        }
        throw new StartFailure("WELLKEPT_FILE_MB must be a number of megabytes between 1 and " + MOST_MEGABYTES
                + ", and \"" + megabytes + "\" is none.");
    }

    /** As the application is told. */
    Map<String, String> properties() {
        Map<String, String> properties = new TreeMap<>();
        scanner.ifPresent(where -> properties.put("wellkept.clamd", where));
        megabytes.ifPresent(most -> properties.put("wellkept.evidence.megabytes", String.valueOf(most)));
        return properties;
    }
}
