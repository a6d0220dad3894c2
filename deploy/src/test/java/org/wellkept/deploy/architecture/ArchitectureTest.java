package org.wellkept.deploy.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTest {
    private static final String PRODUCT = "org.wellkept";
    private static final String PLANTED = "org.wellkept.deploy.architecture.planted";

    private static final ImportOption NO_FIXTURES = location -> !location.contains("-tests.jar");

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(NO_FIXTURES)
            .importPackages(PRODUCT);

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(PLANTED);

    @ParameterizedTest
    @EnumSource
    void the_product_keeps(Rule rule) {
        assertThat(rule.broken(OURS, PRODUCT)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_planted_violation_shows_that_it_can_fail(Rule rule) {
        assertThat(rule.broken(BROKEN, PLANTED)).isNotEmpty();
    }

    @Test
    void all_five_modules_are_looked_at() {
        assertThat(List.of("core", "auth", "api", "ui", "deploy"))
                .allSatisfy(module -> assertThat(OURS.stream()
                                .filter(type -> type.getPackageName().startsWith(PRODUCT + "." + module)))
                        .as(module)
                        .isNotEmpty());
    }
}
