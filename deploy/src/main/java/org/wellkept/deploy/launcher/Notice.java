package org.wellkept.deploy.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the application has to tell the person at the console once, such as the first administrator's link. It goes
 * through a file that only its owner may read and that is gone as soon as it was shown, so that no log keeps it.
 */
record Notice(Path file) {
    Notice fresh() throws IOException {
        PrivateFiles.write(file, "");
        return this;
    }

    String take() throws IOException {
        String text = Files.exists(file) ? Files.readString(file).strip() : "";
        Files.deleteIfExists(file);
        return text;
    }
}
