package org.wellkept.core.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.wellkept.core.test.Refusals.refusal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.estates.AccessNeed;
import org.wellkept.core.estates.Estates;
import org.wellkept.core.estates.Hire;
import org.wellkept.core.estates.RoomFilter;
import org.wellkept.core.estates.RoomRead;
import org.wellkept.core.estates.SiteDetails;
import org.wellkept.core.estates.SiteFilter;
import org.wellkept.core.estates.SiteSummary;
import org.wellkept.core.estates.SiteYearTerms;
import org.wellkept.core.estates.Slot;
import org.wellkept.core.estates.SpaceKind;
import org.wellkept.core.estates.SpaceTerms;
import org.wellkept.core.estates.Weekday;
import org.wellkept.core.imports.ImportPreview.Severity;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;

@Tag("database")
class RoomImportsTest {

    private static final String LIST = """
            Ref,Building,Room name,Type,Street address,Town,Post code,Capacity,Terms,Price per hour (£),Who can use it,Accessibility,Email,Free times,Booked
            R1,Wells Road Hall,Main hall,Hall,1 Wells Road,Wellsby,ws11ab,up to 120,Low cost,£8.50 per hour,Anyone,"Step-free; hearing loop",rooms@wellshire.example,Mon to Tue 6-9pm,Mon 9am-12 noon
            R2,Wells Road Hall,Meeting room 1,Meeting rooms,,,,12,Free,,,,,,
            R3,Vale Library,Meeting room 1,,,Vale,,,Free of charge,0,,,,Sat 10:00-13:00; Sat 12:00-14:00,
            R4,Vale Library,Cellar,,,,,,,,,,,,
            R5,Town Hall,Chamber,Ballroom,,,nowhere,many,,£90,Dr Sarah Jones,moat,,whenever,
            """;

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    @TempDir
    private Path folder;

    private Wellshire wellshire;
    private Imports imports;
    private Estates estates;
    private Actor lead;

    @BeforeEach
    void open() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        imports = bench.door(Imports.class);
        estates = bench.door(Estates.class);
        lead = wellshire.lead(Wellshire.COUNTY);
    }

    @Test
    void a_list_of_rooms_is_looked_at_before_anything_is_made() {
        ImportPreview preview = own(lead, LIST);

        assertThat(preview.rows()).isEqualTo(5);
        assertThat(preview.ready()).isEqualTo(4);
        assertThat(preview.held()).isEqualTo(1);
        assertThat(preview.mapping()).doesNotContainValue(null);
        assertThat(preview.problems())
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .extracting(ImportPreview.Problem::row, ImportPreview.Problem::problem)
                .containsExactly(tuple(5, "The row does not say what the room costs"));
        assertThat(preview.problems())
                .filteredOn(problem -> problem.severity() == Severity.WARNING)
                .extracting(problem -> problem.row() + " " + problem.column())
                .containsExactly(
                        "4 Free times",
                        "6 Post code",
                        "6 Terms",
                        "6 Type",
                        "6 Capacity",
                        "6 Accessibility",
                        "6 Free times",
                        "6 Who can use it");
        assertThat(sites()).isEmpty();
    }

    @Test
    void the_rooms_come_in_under_their_sites_for_the_organisation_alone() {
        ImportPreview preview = own(lead, LIST);

        assertThat(imports.apply(lead, preview.id())).isEqualTo(Outcome.done(new ImportApplied(4, 0)));

        assertThat(sites())
                .extracting(SiteSummary::slug)
                .containsExactly("town-hall", "vale-library", "wells-road-hall");
        SiteDetails hall = estates.find(lead, "wells-road-hall").orThrow();
        assertThat(hall.visibility()).isEqualTo(Visibility.OWN);
        assertThat(hall.terms().postcode()).isEqualTo("WS1 1AB");
        SpaceTerms main = hall.terms().spaces().getFirst();
        assertThat(main.kind()).isEqualTo(SpaceKind.HALL);
        assertThat(main.holds()).isEqualTo(120);
        assertThat(main.hire()).isEqualTo(Hire.LOW_COST);
        assertThat(main.pricePerHour()).isEqualTo(new BigDecimal("8.50"));
        assertThat(main.needs()).isEqualTo(Set.of(AccessNeed.STEP_FREE, AccessNeed.HEARING_LOOP));
        assertThat(main.slots())
                .containsExactly(
                        new Slot(Weekday.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0), true),
                        new Slot(Weekday.MONDAY, LocalTime.of(18, 0), LocalTime.of(21, 0), false),
                        new Slot(Weekday.TUESDAY, LocalTime.of(18, 0), LocalTime.of(21, 0), false));
        assertThat(estates.find(lead, "vale-library").orThrow().terms().spaces())
                .singleElement()
                .satisfies(space -> assertThat(space.hire()).isEqualTo(Hire.FREE));
        assertThat(estates.rooms(Actor.anyone(), RoomFilter.ALL, null, 50)
                        .orThrow()
                        .items())
                .isEmpty();
    }

    @Test
    void the_same_list_makes_nothing_twice_and_goes_out_in_one_step() {
        ImportPreview preview = own(lead, LIST);
        imports.apply(lead, preview.id()).orThrow();

        ImportPreview again = own(lead, LIST);
        assertThat(imports.apply(lead, again.id())).isEqualTo(Outcome.done(new ImportApplied(0, 4)));
        assertThat(imports.find(lead, again.id()).orThrow().problems())
                .extracting(ImportPreview.Problem::problem)
                .contains("The room is there already, as wells-road-hall-main-hall");

        imports.undo(lead, preview.id()).orThrow();
        assertThat(sites()).isEmpty();
        assertThat(imports.apply(lead, preview.id())).isEqualTo(Outcome.done(new ImportApplied(4, 0)));
    }

    @Test
    void what_somebody_worked_on_since_stays() {
        ImportPreview preview = own(lead, LIST);
        imports.apply(lead, preview.id()).orThrow();
        SiteDetails hall = estates.find(lead, "wells-road-hall").orThrow();
        estates.recordYear(lead, hall.slug(), hall.version(), new FinancialYear(2025), SiteYearTerms.UNKNOWN)
                .orThrow();

        assertThat(refusal(imports.undo(lead, preview.id())))
                .isInstanceOfSatisfying(
                        Refusal.RuleBroken.class,
                        rule -> assertThat(rule.rule()).contains("wells-road-hall-main-hall"));
        assertThat(sites()).hasSize(3);
    }

    @Test
    void rooms_of_a_published_list_are_public_at_once_and_shown_as_published() {
        String list = """
                Organisation,Building,Room,Terms,Published in
                Faraway Council,Faraway Hall,Main hall,Free,"Rooms to hire, 2026"
                """;
        ImportPreview preview = imports.preview(
                        wellshire.administrator(), upload(Wellshire.PUBLISHED, ImportMode.PUBLISHED, list))
                .orThrow();

        imports.apply(wellshire.administrator(), preview.id()).orThrow();

        assertThat(estates.rooms(Actor.anyone(), RoomFilter.ALL, null, 50)
                        .orThrow()
                        .items())
                .singleElement()
                .extracting(RoomRead::slug, RoomRead::source)
                .containsExactly("faraway-hall-main-hall", "Rooms to hire, 2026");
        assertThat(estates.find(Actor.anyone(), "faraway-hall").orThrow().asPublished())
                .isTrue();
    }

    private List<SiteSummary> sites() {
        return estates.sites(lead, SiteFilter.ALL, null, 50).orThrow().items();
    }

    private ImportPreview own(Actor actor, String text) {
        return imports.preview(actor, upload(Wellshire.PARTNERSHIP, ImportMode.OWN, text))
                .orThrow();
    }

    private UploadSpreadsheet upload(String partnership, ImportMode mode, String text) {
        try {
            Path file = Files.createTempFile(folder, "upload", ".csv");
            Files.writeString(file, text);
            return new UploadSpreadsheet(ImportKind.ROOMS, partnership, mode, null, "rooms.csv", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
