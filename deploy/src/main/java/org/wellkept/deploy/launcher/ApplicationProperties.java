package org.wellkept.deploy.launcher;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the application is told, as system properties (MicroProfile Config reads them).
 *
 * <ul>
 *   <li>{@code wellkept.mode}: {@code demo}, {@code empty} or {@code keep}
 *   <li>{@code wellkept.demonstration}: whether the installation is the demonstration, at its first start and ever after
 *   <li>{@code wellkept.seed}: the number that settles what the demonstration leaves to chance
 *   <li>{@code wellkept.data}: the folder of this installation
 *   <li>{@code wellkept.keys}: the folder in it for signing keys
 *   <li>{@code wellkept.base.url}: how people reach this installation, with a slash at its end
 *   <li>{@code wellkept.notice}: a file; what is appended to it is shown once at the console, after the ready line
 *   <li>{@code wellkept.db.url}, {@code wellkept.db.user}, {@code wellkept.db.password}: the database, as the
 *       application's own user. The owner's password is not among them.
 *   <li>{@code wellkept.clamd}, {@code wellkept.evidence.megabytes}: where the virus scanner listens and how large a file may
 *       be, where that is said
 *   <li>{@code wellkept.smtp.url}, {@code wellkept.mail.from}: how messages are sent, where that is said
 * </ul>
 *
 * <p>The other way, the application says in {@code wellkept.contents} how it went with its first contents: see {@link Contents}.
 */
final class ApplicationProperties {
    private ApplicationProperties() {}

    static Map<String, String> of(
            Beginning beginning,
            DataFolder folder,
            Address address,
            Database database,
            Notice notice,
            Optional<Mail> mail,
            FileSettings files) {
        Map<String, String> properties = new TreeMap<>(Map.of(
                "wellkept.mode", beginning.forThisStart().word(),
                "wellkept.demonstration", String.valueOf(beginning.mode() == Mode.DEMO),
                "wellkept.seed", String.valueOf(beginning.seed()),
                "wellkept.data", folder.root().toString(),
                "wellkept.keys", folder.keys().toString(),
                "wellkept.base.url", address.baseUrl().toString(),
                "wellkept.notice", notice.file().toString(),
                "wellkept.db.url", database.url(),
                "wellkept.db.user", database.app().user(),
                "wellkept.db.password", database.app().password()));
        mail.ifPresent(by -> {
            properties.put("wellkept.smtp.url", by.server());
            properties.put("wellkept.mail.from", by.from());
        });
        properties.putAll(files.properties());
        return properties;
    }
}
