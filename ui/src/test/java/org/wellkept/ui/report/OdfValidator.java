package org.wellkept.ui.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another program that looks at OpenDocument files: what the ODF Validator finds against ODF 1.3 (ISO/IEC 26300). */
final class OdfValidator {

    private OdfValidator() {}

    /** What is wrong with these files, and with every part of them, line by line; empty where nothing is. */
    static String faults(List<Path> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("wellkept.odf.validator"),
                "-c",
                "-w"));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        return code == 0 ? said.strip() : "ended with " + code + ": " + said;
    }
}
