package org.wellkept.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.access.Actor;
import org.wellkept.core.imports.ImportKind;
import org.wellkept.core.imports.ImportMode;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;

@Tag("database")
class ImportChoicesTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private Wellshire wellshire;

    @BeforeEach
    void open() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
    }

    @Test
    void a_lead_brings_in_whatever_is_its_own_and_promises_come_first() {
        List<ImportChoice> choices = choices(wellshire.lead(Wellshire.OPEN_DOOR));

        assertThat(choices).extracting(ImportChoice::kind).containsExactly(ImportKind.values());
        assertThat(choices.get(1).words()).startsWith("Open Door’s own activities, as drafts in ");
        assertThat(choices).allMatch(choices.getFirst()::isBeside).allMatch(ImportChoice::mayTakeIn);
        assertThat(choices).extracting(ImportChoice::key).doesNotHaveDuplicates();
    }

    @Test
    void a_contributor_only_looks_whatever_the_file_holds() {
        assertThat(choices(wellshire.contributor(Wellshire.OPEN_DOOR)))
                .hasSize(ImportKind.values().length)
                .noneMatch(ImportChoice::mayTakeIn);
    }

    @Test
    void an_officer_records_what_a_published_source_tells() {
        List<ImportChoice> choices = choices(wellshire.officer(Wellshire.BOARD));

        assertThat(choices)
                .allMatch(choice -> choice.mode() == ImportMode.PUBLISHED)
                .extracting(ImportChoice::kind)
                .containsExactlyElementsOf(Arrays.stream(ImportKind.values())
                        .filter(kind -> kind.modes().contains(ImportMode.PUBLISHED))
                        .toList());
        assertThat(choices.get(1).words())
                .startsWith("Co-production activities from a published source, as published, in ");
    }

    @Test
    void who_may_bring_in_nothing_is_offered_nothing() {
        assertThat(choices(Actor.anyone())).isEmpty();
        assertThat(choices(wellshire.member())).isEmpty();
    }

    private static List<ImportChoice> choices(Actor actor) {
        return new ImportChoices(bench.door(Directory.class), bench.door(Boards.class)).of(actor);
    }
}
