package org.wellkept.core.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.test.CoreBench;

class FrameworksTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private final Frameworks frameworks = bench.door(Frameworks.class);

    @Test
    void the_frameworks_that_ship_are_there_in_their_order() {
        assertThat(frameworks.all())
                .extracting(Framework::slug)
                .startsWith("concordat-steps", "strategy-objectives", "plan-components", "population-groups");
        assertThat(frameworks.all())
                .allSatisfy(framework -> assertThat(framework.themes()).isNotEmpty());
    }

    @Test
    void the_concordat_has_five_steps() {
        assertThat(frameworks.all().getFirst().themes())
                .hasSize(5)
                .allSatisfy(step -> assertThat(step.label()).isNotBlank());
    }

    @Test
    void a_theme_belongs_under_one_of_its_own_framework() {
        int under = 0;
        for (Framework framework : frameworks.all()) {
            Set<String> slugs = new HashSet<>();
            framework.themes().forEach(theme -> slugs.add(theme.slug()));
            assertThat(slugs).hasSameSizeAs(framework.themes());
            for (Theme theme : framework.themes()) {
                if (theme.parent() != null) {
                    assertThat(slugs).contains(theme.parent());
                    under++;
                }
            }
        }
        assertThat(under).isPositive();
    }

    @Test
    void what_shipped_is_asked_for_once() {
        frameworks.all();

        assertThat(bench.statements(frameworks::all)).isEmpty();
    }
}
