package org.wellkept.deploy.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords that nobody has to think of: made once, kept in a file that only its owner may read. */
final class Secrets {
    private static final int BYTES = 32;

    private final Path file;
    private final Properties known = new Properties();
    private final SecureRandom random = new SecureRandom();

    private Secrets(Path file) {
        this.file = file;
    }

    static Secrets in(Path file) throws IOException {
        Secrets secrets = new Secrets(file);
        if (Files.exists(file)) {
            PrivateFiles.file(file);
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                secrets.known.load(reader);
            }
        }
        return secrets;
    }

    /** The secret of this name; a new one, already kept, where there was none. */
    String named(String name) throws IOException {
        String secret = known.getProperty(name);
        if (secret == null) {
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            known.setProperty(name, secret);
            StringWriter text = new StringWriter();
            known.store(text, null);
            PrivateFiles.write(file, text.toString());
        }
        return secret;
    }
}
