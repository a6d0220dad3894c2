package org.wellkept.deploy.launcher;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the person who starts Wellkept asked for. The command line wins over the environment.
 *
 * @param command what to do
 * @param port where to listen; 0 takes any that is free
 * @param bind the address to listen at
 * @param data the folder of this installation
 * @param asked demonstration or empty, where one was asked for
 * @param seed what settles what the demonstration leaves to chance, where that is said
 * @param outside a database that somebody else runs, where one was named
 * @param baseUrl how people reach this installation, where it isn't what port and bind say
 * @param mail how messages are sent, where that is said
 * @param files what is said about files that people upload
 */
record Options(
        Command command,
        int port,
        InetAddress bind,
        Path data,
        Optional<Mode> asked,
        Optional<Long> seed,
        Optional<Database> outside,
        Optional<URI> baseUrl,
        Optional<Mail> mail,
        FileSettings files) {

    static final String USAGE = """
            ./run [--port 8080] [--data DIR] [--demo | --empty] [--seed N] [--bind ADDRESS]   starts Wellkept
            ./run verify [--data DIR]                                                         checks that nobody rewrote history
            ./run administrator [--port 8080] [--data DIR]                                    prints a link where there is no administrator
            """;

    /** What the launcher can do. */
    enum Command {
        RUN,
        VERIFY,
        ADMINISTRATOR,
        HELP
    }

    /** Reads the command line over the environment, or says in one sentence what is wrong with either. */
    static Options read(List<String> arguments, Map<String, String> environment) throws StartFailure {
        Map<String, String> given = new HashMap<>();
        Command command = Command.RUN;
        Optional<Mode> asked = Optional.empty();
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            String argument = rest.removeFirst();
            int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
            String name = equals < 0 ? argument : argument.substring(0, equals);
            switch (name) {
                case "verify" -> command = Command.VERIFY;
                case "administrator" -> command = Command.ADMINISTRATOR;
                case "--help", "-h" -> command = Command.HELP;
                case "--demo" -> asked = Optional.of(one(asked, Mode.DEMO));
                case "--empty" -> asked = Optional.of(one(asked, Mode.EMPTY));
                case "--port", "--data", "--bind", "--seed" ->
                    given.put(name, equals < 0 ? value(name, rest) : argument.substring(equals + 1));
                default ->
                    throw new StartFailure("There is no option " + argument + ". These are:\n" + USAGE.stripTrailing());
            }
        }
        return new Options(
                command,
                port(given.getOrDefault("--port", or(environment, "WELLKEPT_PORT", "8080"))),
                bind(given.getOrDefault("--bind", or(environment, "WELLKEPT_BIND", "127.0.0.1"))),
                data(given.getOrDefault("--data", or(environment, "WELLKEPT_DATA", "data"))),
                asked,
                seed(given, asked),
                outside(environment),
                baseUrl(environment),
                mail(environment),
                FileSettings.of(given(environment, "WELLKEPT_CLAMD"), given(environment, "WELLKEPT_FILE_MB")));
    }

    private static Mode one(Optional<Mode> before, Mode mode) throws StartFailure {
        if (before.isPresent() && before.get() != mode) {
            throw new StartFailure("--demo and --empty exclude each other: name one of them.");
        }
        return mode;
    }

    private static String value(String name, Deque<String> rest) throws StartFailure {
        String value = rest.pollFirst();
        if (value == null || value.startsWith("--")) {
            throw new StartFailure(name + " needs a value after it. This is how:\n" + USAGE.stripTrailing());
        }
        return value;
    }

    private static String or(Map<String, String> environment, String name, String otherwise) {
        return given(environment, name).orElse(otherwise);
    }

    private static Optional<String> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static int port(String text) throws StartFailure {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, together with numbers that are out of range.
        }
        throw new StartFailure("The port must be a number between 1 and 65535, and \"" + text + "\" is none.");
    }

    private static Optional<Long> seed(Map<String, String> given, Optional<Mode> asked) throws StartFailure {
        String text = given.get("--seed");
        if (text == null) {
            return Optional.empty();
        }
        if (asked.isPresent() && asked.get() != Mode.DEMO) {
            throw new StartFailure(
                    "--seed is for the demonstration, and --empty asks for none: leave one of them out.");
        }
        try {
            return Optional.of(Long.parseLong(text.strip()));
        } catch (NumberFormatException e) {
            throw new StartFailure(
                    "The seed must be a whole number, such as 7, and \"" + text
                            + "\" is none: the same number makes the same demonstration again.",
                    e);
        }
    }

    private static InetAddress bind(String text) throws StartFailure {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new StartFailure(
                    "This machine knows no address \"" + text
                            + "\": give --bind an address of its own, such as 0.0.0.0.",
                    e);
        }
    }

    private static Path data(String text) throws StartFailure {
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new StartFailure("\"" + text + "\" can't be the name of a folder: name another one with --data.", e);
        }
    }

    private static Optional<URI> baseUrl(Map<String, String> environment) throws StartFailure {
        Optional<String> text = given(environment, "WELLKEPT_BASE_URL");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI uri = URI.create(text.get());
            if (("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null) {
                return Optional.of(uri);
            }
        } catch (IllegalArgumentException notAUri) {
            // Said below, together with addresses of another kind.
        }
        throw new StartFailure("WELLKEPT_BASE_URL must be an address such as https://wellkept.example/, and \""
                + text.get() + "\" is none.");
    }

    private static Optional<Mail> mail(Map<String, String> environment) throws StartFailure {
        Optional<String> server = given(environment, "WELLKEPT_SMTP_URL");
        return server.isEmpty()
                ? Optional.empty()
                : Optional.of(Mail.of(server.get(), or(environment, "WELLKEPT_MAIL_FROM", "")));
    }

    private static Optional<Database> outside(Map<String, String> environment) throws StartFailure {
        Optional<String> url = given(environment, "WELLKEPT_DB_URL");
        if (url.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Database(
                url.get(),
                login(environment, "WELLKEPT_DB_OWNER_USER", "WELLKEPT_DB_OWNER_PASSWORD"),
                login(environment, "WELLKEPT_DB_USER", "WELLKEPT_DB_PASSWORD")));
    }

    private static Login login(Map<String, String> environment, String user, String password) throws StartFailure {
        Optional<String> name = given(environment, user);
        if (name.isEmpty()) {
            throw new StartFailure(
                    "WELLKEPT_DB_URL names a database, so " + user + " and " + password
                            + " must name a user of it: one owns the tables (WELLKEPT_DB_OWNER_USER), another works with them (WELLKEPT_DB_USER).");
        }
        return new Login(name.get(), environment.getOrDefault(password, ""));
    }
}
