package org.wellkept.deploy.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts look for a JDK among whatever else lies on a machine: here, only what each test puts there. */
class FindJdkTest {
    private static final Path SCRIPT = Path.of(System.getProperty("wellkept.root"), "scripts", "find-jdk.sh")
            .toAbsolutePath();

    @TempDir
    private Path machine;

    @BeforeEach
    void only_the_tools_that_the_script_needs() throws IOException {
        Files.createDirectories(machine.resolve("bin"));
        for (String tool : List.of("bash", "dirname", "readlink", "tr")) {
            Files.createSymbolicLink(machine.resolve("bin").resolve(tool), find(tool));
        }
    }

    @Test
    void a_jdk_that_is_too_old_is_answered_with_what_to_install() throws Exception {
        jdk("jdk-17", "17.0.15");

        Answer answer = require("");

        assertThat(answer.code).isNotZero();
        assertThat(answer.said.strip().lines()).hasSize(1);
        assertThat(answer.said)
                .contains("needs Java 21 or newer")
                .contains("openjdk-21-jdk")
                .contains("adoptium.net");
    }

    @Test
    void a_machine_without_any_java_is_answered_in_the_same_way() throws Exception {
        assertThat(require("").said).contains("needs Java 21 or newer");
    }

    @Test
    void a_newer_one_beside_the_default_is_found() throws Exception {
        Path old = jdk("jdk-17", "17.0.15");
        Path newer = jdk("temurin-25", "25.0.3");

        assertThat(require(old.toString()).said).contains("found " + newer);
    }

    @Test
    void java_home_wins_where_it_is_new_enough() throws Exception {
        jdk("a-first-one", "25.0.3");
        Path wanted = jdk("jdk-21", "21.0.8");

        assertThat(require(wanted.toString()).said).contains("found " + wanted);
    }

    @Test
    void a_jre_is_passed_over_since_it_can_not_build() throws Exception {
        Path jre = machine.resolve("jvm/jre-25");
        Files.createDirectories(jre.resolve("bin"));
        program(jre.resolve("bin/java"), "echo 25");

        assertThat(require(jre.toString()).said).contains("needs Java 21 or newer");
    }

    @Test
    void an_early_access_version_is_a_version_too() throws Exception {
        Path early = jdk("jdk-26", "26-ea");

        assertThat(require("").said).contains("found " + early);
    }

    private record Answer(int code, String said) {}

    private Answer require(String javaHome) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        machine.resolve("bin/bash").toString(),
                        "-euo",
                        "pipefail",
                        "-c",
                        ". '" + SCRIPT + "'; require_jdk && echo \"found $JAVA_HOME\"")
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("HOME", machine.toString());
        builder.environment().put("PATH", machine.resolve("bin").toString());
        builder.environment().put("JAVA_HOME", javaHome);
        builder.environment().put("WELLKEPT_JDK_PLACES", machine.resolve("jvm").toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), said);
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = machine.resolve("jvm").resolve(name);
        Files.createDirectories(home.resolve("bin"));
        program(home.resolve("bin/javac"), "echo 'javac " + version + "'");
        return home;
    }

    private void program(Path file, String body) throws IOException {
        Files.writeString(file, "#!" + machine.resolve("bin/bash") + "\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path find(String tool) {
        Optional<Path> found = Stream.of(Optional.ofNullable(System.getenv("PATH"))
                        .orElse("/usr/bin:/bin")
                        .split(":"))
                .map(place -> Path.of(place, tool))
                .filter(Files::isExecutable)
                .findFirst();
        return found.orElseThrow(() -> new IllegalStateException("No " + tool + " on the PATH"));
    }
}
