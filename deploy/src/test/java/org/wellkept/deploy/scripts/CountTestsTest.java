package org.wellkept.deploy.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last line of {@code ./test} is what everybody believes; so it is tested. */
class CountTestsTest {
    private static final Path SCRIPT = Path.of(System.getProperty("wellkept.root"), "scripts", "count-tests.sh")
            .toAbsolutePath();

    @TempDir
    private Path root;

    @Test
    void all_reports_of_all_modules_are_summed() throws Exception {
        report("core", "surefire", "A", 3, 0, 0, 0);
        report("core", "surefire", "B", 4, 0, 0, 1);
        report("deploy", "failsafe", "C", 2, 0, 0, 0);

        Answer answer = count();

        assertThat(answer.said.lines()).containsExactly("3 test classes, 9 tests", "8 passed, 0 failed, 1 skipped");
        assertThat(answer.code).isZero();
    }

    @Test
    void a_failure_or_an_error_fails_the_run() throws Exception {
        report("core", "surefire", "A", 3, 1, 0, 0);
        report("ui", "surefire", "B", 3, 0, 1, 0);

        Answer answer = count();

        assertThat(answer.said.lines()).last().isEqualTo("4 passed, 2 failed, 0 skipped");
        assertThat(answer.code).isNotZero();
    }

    @Test
    void a_run_in_which_no_test_ran_has_failed() throws Exception {
        assertThat(count().code).isNotZero();
        report("core", "surefire", "A", 2, 0, 0, 2);
        assertThat(count().code).isNotZero();
    }

    private record Answer(int code, String said) {}

    private Answer count() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "bash", "-euo", "pipefail", "-c", ". '" + SCRIPT + "'; count_tests '" + root + "'")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), said);
    }

    private void report(String module, String plugin, String name, int tests, int failures, int errors, int skipped)
            throws IOException {
        Path folder =
                Files.createDirectories(root.resolve(module).resolve("target").resolve(plugin + "-reports"));
        Files.writeString(
                folder.resolve("TEST-" + name + ".xml"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuite xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" version="3.0.2" name="%s" time="0.1" tests="%d" errors="%d" skipped="%d" failures="%d" flakes="0">
                  <properties>
                    <property name="java.version" value="25"/>
                  </properties>
                  <testcase name="a_sentence" classname="%s" time="0.001"/>
                </testsuite>
                """.formatted(name, tests, errors, skipped, failures, name));
    }
}
