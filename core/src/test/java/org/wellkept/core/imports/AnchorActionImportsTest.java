package org.wellkept.core.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.wellkept.core.test.Wellshire.COUNTY;
import static org.wellkept.core.test.Wellshire.PARTNERSHIP;
import static org.wellkept.core.test.Wellshire.PUBLISHED;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.wellkept.core.Outcome;
import org.wellkept.core.Page;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.anchor.AnchorStage;
import org.wellkept.core.anchor.AnchorTerms;
import org.wellkept.core.commitment.CommitmentFilter;
import org.wellkept.core.commitment.CommitmentSummary;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.history.HistoryVerifier;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;
import org.wellkept.core.undertaking.State;

@Tag("database")
class AnchorActionImportsTest {

    /** The real actions that the demonstration ships with: they have to come in whole. */
    private static final Path REAL = Path.of(
            "..",
            "deploy",
            "src",
            "main",
            "resources",
            "org",
            "wellkept",
            "deploy",
            "demonstration",
            "published-anchor-actions.csv");

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    @TempDir
    private Path folder;

    private Wellshire wellshire;
    private Imports imports;
    private Commitments commitments;

    @BeforeEach
    void open() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        imports = bench.door(Imports.class);
        commitments = bench.door(Commitments.class);
    }

    @Test
    void the_real_anchor_actions_come_in_whole_once_and_go_in_one_step() throws IOException {
        Actor administrator = wellshire.administrator();
        int promises = commitments.count(administrator, CommitmentFilter.ofPartnership(PUBLISHED));

        ImportPreview preview = published(administrator, Files.readString(REAL));

        assertThat(preview.rows()).isEqualTo(51);
        assertThat(preview.held()).isZero();
        assertThat(preview.mapping()).doesNotContainValue(null);
        assertThat(imports.apply(administrator, preview.id())).isEqualTo(Outcome.done(new ImportApplied(51, 0)));
        assertThat(actions(null))
                .hasSize(51)
                .allMatch(action ->
                        action.visibility() == Visibility.PUBLIC && action.asPublished() && action.answers() == null);
        assertThat(actions(AnchorDimension.HOUSING))
                .hasSize(6)
                .allMatch(action -> action.anchor() == AnchorDimension.HOUSING);
        assertThat(commitments.count(administrator, CommitmentFilter.ofPartnership(PUBLISHED)))
                .isEqualTo(promises);

        ImportPreview again = published(administrator, Files.readString(REAL));
        assertThat(imports.apply(administrator, again.id())).isEqualTo(Outcome.done(new ImportApplied(0, 51)));

        assertThat(imports.undo(administrator, preview.id()).orThrow().status()).isEqualTo(ImportStatus.UNDONE);
        assertThat(actions(null)).isEmpty();
        assertThat(new HistoryVerifier(bench.sqlAsOwner()).verify().isWhole()).isTrue();
    }

    @Test
    void what_the_source_says_of_an_action_is_kept() throws IOException {
        Actor administrator = wellshire.administrator();
        imports.apply(
                        administrator,
                        published(administrator, Files.readString(REAL)).id())
                .orThrow();

        assertThat(anchor("Model grown from the first housing teams to a further eight"))
                .isEqualTo(new AnchorTerms(
                        AnchorDimension.HOUSING,
                        false,
                        BigDecimal.valueOf(8),
                        "further housing teams",
                        BigDecimal.valueOf(2),
                        AnchorStage.COMPLETED));
        assertThat(anchor("Gained Living Wage accreditation, among the first large NHS bodies to do so"))
                .isEqualTo(new AnchorTerms(AnchorDimension.EMPLOYMENT, true, null, null, null, AnchorStage.COMPLETED));
    }

    @Test
    void a_partner_takes_in_its_own_as_drafts_under_headings_as_programs_write_them() {
        ImportPreview preview = own(wellshire.lead(COUNTY), """
                theme,action,quantity,unit,baseline,period,status
                SOCIAL_VALUE_PROCUREMENT,Buy food from farms nearby,40,%,25,2027/28,IN_PROGRESS
                estates,Open the hall on evenings,,,,from April 2026,planned
                """);

        assertThat(preview.problems()).isEmpty();
        assertThat(imports.apply(wellshire.lead(COUNTY), preview.id()))
                .isEqualTo(Outcome.done(new ImportApplied(2, 0)));
        List<CommitmentSummary> drafts = commitments
                .list(
                        wellshire.lead(COUNTY),
                        CommitmentFilter.ofPartnership(PARTNERSHIP).ofAnchorActions(null),
                        10,
                        null)
                .orThrow()
                .items();
        assertThat(drafts).extracting(CommitmentSummary::state).containsOnly(State.DRAFT);
        assertThat(drafts)
                .extracting(CommitmentSummary::anchor)
                .containsExactly(AnchorDimension.PROCUREMENT, AnchorDimension.ESTATES);
        assertThat(commitments
                        .find(wellshire.lead(COUNTY), drafts.getLast().reference())
                        .orThrow()
                        .terms())
                .satisfies(terms -> {
                    assertThat(terms.due()).isNull();
                    assertThat(terms.start()).isNotNull();
                });
    }

    @Test
    void what_is_no_kind_of_action_holds_the_row_back_and_what_is_no_amount_is_told() {
        ImportPreview preview = own(wellshire.lead(COUNTY), """
                Kind,Action,How much,How far it is
                Knitting,Knit together,3,planned
                ,Bake together,,planned
                Housing,Warm homes,lots,nearly
                Housing,Warmer homes,-4,completed
                """);

        assertThat(preview.held()).isEqualTo(2);
        assertThat(preview.problems())
                .extracting(ImportPreview.Problem::row, ImportPreview.Problem::problem)
                .containsExactly(
                        tuple(2, "“Knitting” is no kind of anchor action that is known"),
                        tuple(3, "It is not said what kind of anchor action it is"),
                        tuple(4, "“lots” is not an amount that can be compared"),
                        tuple(4, "“nearly” does not say how far it is"),
                        tuple(5, "“-4” is not an amount that can be compared"));
    }

    private AnchorTerms anchor(String title) {
        String reference = actions(null).stream()
                .filter(action -> action.title().equals(title))
                .map(CommitmentSummary::reference)
                .findFirst()
                .orElseThrow();
        AnchorTerms anchor =
                commitments.find(Actor.anyone(), reference).orThrow().terms().anchor();
        assertThat(anchor).isNotNull();
        return Objects.requireNonNull(anchor);
    }

    private List<CommitmentSummary> actions(@Nullable AnchorDimension dimension) {
        return commitments
                .list(
                        Actor.anyone(),
                        CommitmentFilter.ofPartnership(PUBLISHED).ofAnchorActions(dimension),
                        Page.LONGEST,
                        null)
                .orThrow()
                .items();
    }

    private ImportPreview published(Actor actor, String text) {
        return imports.preview(actor, upload(PUBLISHED, ImportMode.PUBLISHED, text))
                .orThrow();
    }

    private ImportPreview own(Actor actor, String text) {
        return imports.preview(actor, upload(PARTNERSHIP, ImportMode.OWN, text)).orThrow();
    }

    private UploadSpreadsheet upload(String partnership, ImportMode mode, String text) {
        try {
            Path file = Files.createTempFile(folder, "upload", ".csv");
            Files.writeString(file, text);
            return new UploadSpreadsheet(
                    ImportKind.ANCHOR_ACTIONS, partnership, mode, null, "anchor-actions.csv", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
