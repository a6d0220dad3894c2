package org.wellkept.deploy.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresBinariesTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, linux-x86_64",
        "Linux, aarch64, linux-arm_64",
        "Mac OS X, aarch64, darwin-arm_64",
        "Mac OS X, x86_64, darwin-x86_64",
        "Windows 11, amd64, windows-x86_64"
    })
    void every_kind_of_machine_has_its_own(String system, String processor, String name) {
        assertThat(PostgresBinaries.machine(system, processor)).isEqualTo(name);
    }
}
