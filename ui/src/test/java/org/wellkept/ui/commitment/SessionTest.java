package org.wellkept.ui.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wellkept.core.Outcome;
import org.wellkept.core.Version;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.check.Checker;
import org.wellkept.core.commitment.CommitmentDetails;
import org.wellkept.core.commitment.CommitmentFilter;
import org.wellkept.core.commitment.CommitmentSummary;
import org.wellkept.core.evidence.EvidenceLimits;
import org.wellkept.core.evidence.EvidenceRead;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.core.reference.Framework;
import org.wellkept.core.reference.Theme;
import org.wellkept.core.shown.MeasureRead;
import org.wellkept.core.terms.DeliveryPartner;
import org.wellkept.core.terms.MeasureTerms;
import org.wellkept.core.terms.MilestoneStatus;
import org.wellkept.core.terms.MilestoneTerms;
import org.wellkept.core.terms.Stance;
import org.wellkept.core.terms.Terms;
import org.wellkept.core.undertaking.State;
import org.wellkept.ui.evidence.EvidenceField;
import org.wellkept.ui.form.DayField;

/** What a screen holds goes with its session, which may be written down and continued on another server. */
class SessionTest {
    private static final OrganisationRef COUNCIL = new OrganisationRef("council", "Council", true);
    private static final FormChoices CHOICES = new FormChoices(
            List.of(COUNCIL),
            List.of(new BoardRef("wellshire", "Wellshire Board")),
            List.of(new Framework(
                    "concordat-steps",
                    "Steps",
                    "2017",
                    "a report",
                    List.of(new Theme("needs-and-assets", "Needs", null, null, null)))));
    private static final Terms TERMS = new TypedTermsFixture()
            .everythingDifferent().toBuilder()
                    .partners(List.of(new DeliveryPartner("council", Stance.DRIVE, true)))
                    .measures(List.of(measure()))
                    .milestones(
                            List.of(new MilestoneTerms(UUID.randomUUID(), "Keys cut", null, MilestoneStatus.SCHEDULED)))
                    .build();

    @Test
    void the_writing_form_and_what_was_typed_go_with_it() {
        assertThat(written(new CommitmentForm(CHOICES, TERMS, true))).isPositive();
    }

    @Test
    void two_texts_to_choose_from_go_with_it() {
        Clash clash = new Clash(Terms.titled("Before"), Terms.titled("Mine"), Terms.titled("Theirs"));

        assertThat(written(clash.panel(CHOICES.names(), together -> {}))).isPositive();
    }

    @Test
    void the_form_of_an_update_goes_with_it() {
        assertThat(written(new UpdateForm(details(), LocalDate.of(2026, 9, 30), new EvidenceField(new EmptyShelf()))))
                .isPositive();
    }

    @Test
    void a_check_that_is_being_written_goes_with_it() {
        assertThat(written(CheckDialog.of(
                        new CheckDialog.About(
                                "WV-014", "Council", List.of(new Checker("healthwatch", "Healthwatch", false))),
                        new DayField("Day of the check"),
                        new EvidenceField(new EmptyShelf()),
                        check -> List.of())))
                .isPositive();
    }

    @Test
    void the_fields_that_narrow_the_list_go_with_it() {
        ListFilters filters = new ListFilters(
                List.of(new PartnershipRef("p", "Partnership", false, "about")),
                CHOICES.boards(),
                List.of(COUNCIL),
                CHOICES.frameworks(),
                () -> {});
        filters.show(CommitmentFilter.ofBoard("wellshire"));

        assertThat(written(filters)).isPositive();
    }

    @Test
    void what_cannot_go_with_it_is_noticed() {
        assertThatThrownBy(() -> written(new Object()))
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(NotSerializableException.class);
    }

    /** Nothing is there, and nothing is put there. */
    private record EmptyShelf() implements EvidenceField.Shelf {

        @Override
        public EvidenceLimits limits() {
            return new EvidenceLimits(20_000_000);
        }

        @Override
        public Outcome<List<EvidenceRead>> there() {
            return Outcome.done(List.of());
        }

        @Override
        public Outcome<EvidenceRead.File> put(String name, Path file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Outcome<EvidenceRead> take(UUID evidence) {
            throw new UnsupportedOperationException();
        }
    }

    private static int written(Object held) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(held);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }

    private static MeasureTerms measure() {
        return new MeasureTerms(UUID.randomUUID(), "people", "people", null, null, null, null, null, List.of());
    }

    private static CommitmentDetails details() {
        return new CommitmentDetails(
                UUID.randomUUID(),
                Version.of(1),
                new CommitmentSummary(
                        "WV-014",
                        "Open the halls",
                        "wellshire-and-vale",
                        COUNCIL,
                        null,
                        State.AGREED,
                        null,
                        Visibility.PUBLIC,
                        false,
                        null,
                        null,
                        null,
                        false),
                TERMS,
                "Wellshire and Vale",
                List.of(),
                List.of(),
                List.of(),
                List.of(new MeasureRead(TERMS.measures().getFirst(), List.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of());
    }
}
