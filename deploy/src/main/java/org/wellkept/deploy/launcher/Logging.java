package org.wellkept.deploy.launcher;

import java.io.ByteArrayInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.LogManager;

/** One log for the launcher, Payara Micro and the application: a file that rotates, and a brief console. */
final class Logging {
    private Logging() {}

    /** Configures this process now, and answers with the file from which Payara Micro configures it once more. */
    static Path configure(Path folder) throws IOException {
        String text = String.join(
                "\n",
                "handlers=" + LogFile.class.getName() + " " + BriefConsole.class.getName(),
                // In a pattern, a percent sign is a command and a backslash an escape.
                LogFile.class.getName() + ".pattern="
                        + folder.resolve("wellkept.%g.log").toString().replace('\\', '/'),
                LogFile.class.getName() + ".limit=5000000",
                LogFile.class.getName() + ".count=5",
                LogFile.class.getName() + ".append=true",
                LogFile.class.getName() + ".encoding=UTF-8",
                LogFile.class.getName() + ".level=INFO",
                ".level=INFO",
                // Payara Micro tells much about itself that nobody here can act on.
                "javax.level=WARNING",
                "jakarta.level=WARNING",
                "PayaraMicro.level=WARNING",
                "com.sun.level=WARNING",
                "fish.payara.level=WARNING",
                "org.glassfish.level=WARNING",
                "org.jboss.weld.level=WARNING",
                "org.hibernate.validator.level=WARNING",
                "org.eclipse.persistence.level=WARNING",
                "org.flywaydb.level=WARNING",
                "com.hazelcast.level=WARNING",
                "io.opentelemetry.level=WARNING",
                "org.atmosphere.level=WARNING",
                "com.vaadin.level=WARNING",
                "javax.enterprise.system.ssl.level=SEVERE",
                "javax.enterprise.system.tools.deployment.level=SEVERE",
                "");
        Path file = folder.resolve("logging.properties");
        PrivateFiles.write(file, text);
        System.setProperty("java.util.logging.config.file", file.toString());
        LogManager.getLogManager()
                .readConfiguration(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)));
        return file;
    }

    /** Payara Micro and some libraries write where everybody looks; from here on that goes to a file as well. */
    static void takeOver(Path folder) throws IOException {
        PrintStream file = new PrintStream(
                new FileOutputStream(
                        PrivateFiles.file(folder.resolve("server.out")).toFile()),
                true,
                StandardCharsets.UTF_8);
        System.setOut(file);
        System.setErr(file);
    }
}
