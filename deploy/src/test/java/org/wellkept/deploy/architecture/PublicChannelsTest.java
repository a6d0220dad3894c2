package org.wellkept.deploy.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every way by which anyone reads what is unfavourable to a body is known, with the door of core through which it comes;
 * core's right-of-reply table tries those doors. Whoever adds a public page, an open part of the API, or a query over what
 * marks are made of, finds this test failing: then it has to come through one of those doors, or the doors' table has to
 * grow.
 */
class PublicChannelsTest {

    /** How a public address gets what it shows; the names are those of core's table of channels. */
    private enum Through {
        LIST_AND_ROLLUP,
        PROMISE_WITH_QUESTIONS_AND_MARKS,
        EXPORT,
        LIST,
        PROMISE,
        CHECKS,
        EVIDENCE,
        ROLLUP,
        QUESTIONS,
        MARKS,
        /** A board's paper, of what was public when its round closed. */
        PAPER,
        /** The officer's dates, which are what the notice says. */
        QUIET_PERIODS,
        /** What people felt, through the release of a month, which keeps back what shows a gap until its day. */
        RELEASE,
        /** The partner's own words, and facts without a verdict: who there is, what is promised, who was asked. */
        NOTHING_UNFAVOURABLE
    }

    private static final Map<String, Through> PAGES = Map.ofEntries(
            Map.entry("BoardServlet", Through.LIST_AND_ROLLUP),
            Map.entry("AnchorActionsServlet", Through.LIST),
            Map.entry("CommitmentServlet", Through.PROMISE_WITH_QUESTIONS_AND_MARKS),
            Map.entry("PartnerServlet", Through.LIST),
            Map.entry("PartnershipServlet", Through.LIST),
            Map.entry("DownloadServlet", Through.EXPORT),
            Map.entry("DataServlet", Through.LIST),
            Map.entry("EvidenceServlet", Through.EVIDENCE),
            Map.entry("ReportServlet", Through.PAPER),
            Map.entry("PublicActivityServlet", Through.RELEASE),
            Map.entry("PublicActivitiesServlet", Through.NOTHING_UNFAVOURABLE),
            // accredited until a partner says otherwise, with the day that it gave itself
            Map.entry("PublicLivingWageServlet", Through.NOTHING_UNFAVOURABLE),
            Map.entry("AnchorServlet", Through.NOTHING_UNFAVOURABLE),
            Map.entry("ContractDataServlet", Through.NOTHING_UNFAVOURABLE),
            Map.entry("AnchorYearDataServlet", Through.NOTHING_UNFAVOURABLE),
            Map.entry("RoomsServlet", Through.NOTHING_UNFAVOURABLE),
            Map.entry("PublicSpendingServlet", Through.NOTHING_UNFAVOURABLE),
            // what a board resolved in public, and where that stands: a record of its own, and no mark on a body
            Map.entry("DecisionServlet", Through.NOTHING_UNFAVOURABLE),
            Map.entry("DecisionDataServlet", Through.NOTHING_UNFAVOURABLE),
            Map.entry("HomeServlet", Through.NOTHING_UNFAVOURABLE),
            // made-up promises, shown by the demonstration alone
            Map.entry("ComponentsServlet", Through.NOTHING_UNFAVOURABLE),
            Map.entry("InformationServlet", Through.NOTHING_UNFAVOURABLE));

    private static final Map<String, Through> OPEN_API = Map.ofEntries(
            Map.entry("CommitmentsResource.list", Through.LIST),
            Map.entry("CommitmentsResource.read", Through.PROMISE),
            Map.entry("CommitmentsResource.updates", Through.NOTHING_UNFAVOURABLE),
            Map.entry("CommitmentsResource.update", Through.NOTHING_UNFAVOURABLE),
            Map.entry("CommitmentsResource.checks", Through.CHECKS),
            Map.entry("CommitmentsResource.changes", Through.NOTHING_UNFAVOURABLE),
            Map.entry("EvidenceResource.download", Through.EVIDENCE),
            Map.entry("FundingResource.list", Through.NOTHING_UNFAVOURABLE),
            // who took over from whom, and what a successor itself answered, with its reason
            Map.entry("SuccessionsResource.all", Through.NOTHING_UNFAVOURABLE),
            Map.entry("BoardSuccessionsResource.all", Through.NOTHING_UNFAVOURABLE),
            Map.entry("PassageResource.read", Through.NOTHING_UNFAVOURABLE),
            Map.entry("HandoversResource.handedOn", Through.NOTHING_UNFAVOURABLE),
            Map.entry("RollupResource.rollup", Through.ROLLUP),
            Map.entry("RollupsResource.rollups", Through.ROLLUP),
            Map.entry("ChallengesResource.list", Through.QUESTIONS),
            Map.entry("ChallengeResource.read", Through.QUESTIONS),
            Map.entry("CommitmentMarksResource.list", Through.MARKS),
            Map.entry("MarkResource.read", Through.MARKS),
            Map.entry("QuietPeriodsResource.list", Through.QUIET_PERIODS),
            Map.entry("QuietPeriodsResource.read", Through.QUIET_PERIODS),
            Map.entry("AsksResource.ofBoard", Through.NOTHING_UNFAVOURABLE),
            Map.entry("AsksResource.standing", Through.NOTHING_UNFAVOURABLE),
            Map.entry("RoundsResource.list", Through.NOTHING_UNFAVOURABLE),
            Map.entry("RoundsResource.read", Through.NOTHING_UNFAVOURABLE),
            Map.entry("FrameworksResource.list", Through.NOTHING_UNFAVOURABLE),
            Map.entry("PartnershipsResource.partnerships", Through.NOTHING_UNFAVOURABLE),
            Map.entry("PartnershipsResource.partnership", Through.NOTHING_UNFAVOURABLE),
            Map.entry("PartnershipsResource.organisations", Through.NOTHING_UNFAVOURABLE),
            Map.entry("PartnershipsResource.organisation", Through.NOTHING_UNFAVOURABLE),
            Map.entry("PartnershipsResource.boards", Through.NOTHING_UNFAVOURABLE),
            Map.entry("PartnershipsResource.board", Through.NOTHING_UNFAVOURABLE),
            Map.entry("AnchorResource.rollup", Through.NOTHING_UNFAVOURABLE),
            Map.entry("AnchorResource.records", Through.NOTHING_UNFAVOURABLE),
            Map.entry("AnchorYearsResource.list", Through.NOTHING_UNFAVOURABLE),
            Map.entry("AnchorYearsResource.read", Through.NOTHING_UNFAVOURABLE),
            Map.entry("SuccessionsResource.list", Through.NOTHING_UNFAVOURABLE),
            Map.entry("ActivitiesResource.list", Through.NOTHING_UNFAVOURABLE),
            Map.entry("ActivitiesResource.read", Through.RELEASE),
            Map.entry("LivingWageResource.partners", Through.NOTHING_UNFAVOURABLE),
            Map.entry("LivingWageResource.rollup", Through.NOTHING_UNFAVOURABLE),
            Map.entry("LivingWageResource.rates", Through.NOTHING_UNFAVOURABLE),
            Map.entry("WageStandingsResource.list", Through.NOTHING_UNFAVOURABLE),
            Map.entry("WageStandingsResource.read", Through.NOTHING_UNFAVOURABLE),
            Map.entry("EstatesResource.rollup", Through.NOTHING_UNFAVOURABLE),
            Map.entry("EstatesResource.sites", Through.NOTHING_UNFAVOURABLE),
            Map.entry("RoomsResource.list", Through.NOTHING_UNFAVOURABLE),
            Map.entry("RoomsResource.read", Through.NOTHING_UNFAVOURABLE),
            Map.entry("SitesResource.list", Through.NOTHING_UNFAVOURABLE),
            Map.entry("SitesResource.read", Through.NOTHING_UNFAVOURABLE),
            Map.entry("ContractsResource.list", Through.NOTHING_UNFAVOURABLE),
            Map.entry("ContractsResource.read", Through.NOTHING_UNFAVOURABLE),
            Map.entry("SpendResource.list", Through.NOTHING_UNFAVOURABLE),
            Map.entry("SpendResource.read", Through.NOTHING_UNFAVOURABLE),
            Map.entry("SpendingResource.rollup", Through.NOTHING_UNFAVOURABLE),
            Map.entry("BoardMeetingsResource.list", Through.NOTHING_UNFAVOURABLE),
            Map.entry("MeetingsResource.read", Through.NOTHING_UNFAVOURABLE),
            Map.entry("MeetingsResource.offered", Through.NOTHING_UNFAVOURABLE),
            Map.entry("AgendaItemsResource.read", Through.NOTHING_UNFAVOURABLE),
            Map.entry("BoardDecisionsResource.list", Through.NOTHING_UNFAVOURABLE),
            Map.entry("BoardDecisionsResource.open", Through.NOTHING_UNFAVOURABLE),
            Map.entry("DecisionsResource.read", Through.NOTHING_UNFAVOURABLE),
            // its words, and where it stands; what it counts is in its figures
            Map.entry("ReportsResource.list", Through.NOTHING_UNFAVOURABLE),
            Map.entry("ReportsResource.read", Through.PAPER),
            Map.entry("ReportsResource.figures", Through.PAPER),
            Map.entry("ReportsResource.figure", Through.PAPER),
            Map.entry("ReportsResource.files", Through.NOTHING_UNFAVOURABLE),
            Map.entry("TokensResource.issue", Through.NOTHING_UNFAVOURABLE));

    /** What marks are made of. */
    private static final Pattern TABLES = Pattern.compile(
            "\\b(shown_step|independent_check|challenge_turn|round_asked|mark_told|mark_reply|snapshot_answer|report_basis_mark)\\b");

    /** Files with SQL over those tables, and why nobody learns too early from them. */
    private static final Map<String, String> QUERIES = Map.ofEntries(
            Map.entry("UndertakingQuery", "it is the projection of answers"),
            Map.entry("UndertakingDetailReads", "it leaves out checks that are not public"),
            Map.entry("ChallengeStore", "it leaves out what is not public"),
            Map.entry("PublicMarks", "it is the projection of marks"),
            Map.entry("MarkStore", "it leaves out what is not public"),
            Map.entry("PublicDays", "it shows nothing"),
            Map.entry("Telling", "it tells the body alone"),
            Map.entry("Undertakings", "it writes"),
            Map.entry("ShownSteps", "it writes, and works out what an organisation's own figures would show"),
            Map.entry("EvidenceRows", "it shows what a check came with only where the check is public"),
            Map.entry("ReturnStore", "it shows an organisation its own"),
            Map.entry("SheetStore", "it asks whom a round asked, and forgets"),
            Map.entry("ReminderStore", "it reminds people of what their own organisations have to do"),
            Map.entry("RoundStore", "it counts who was asked and who answered, and names nobody"),
            Map.entry("SnapshotWriting", "it freezes what the projection of answers tells, for each audience"),
            Map.entry("SnapshotStore", "it reads what was frozen for the reader's audience"),
            Map.entry(
                    "BasisWriting",
                    "it freezes with a snapshot what bodies said beside its marks, to everyone where the mark was public"),
            Map.entry("BasisStore", "it reads what was frozen for the edition's audience"),
            Map.entry("ImportStore", "it looks whether a record was touched"));

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.wellkept.api", "org.wellkept.ui");

    @Test
    void every_public_page_is_known_with_the_door_that_it_reads_through() {
        assertThat(pages()).isEqualTo(new TreeSet<>(PAGES.keySet()));
    }

    @Test
    void every_part_of_the_API_that_is_open_to_anyone_is_known_with_the_door_that_it_reads_through() {
        assertThat(openApi()).isEqualTo(new TreeSet<>(OPEN_API.keySet()));
    }

    @Test
    void every_query_over_what_marks_are_made_of_is_known() {
        assertThat(queries()).isEqualTo(new TreeSet<>(QUERIES.keySet()));
    }

    @Test
    void one_that_is_forgotten_is_found() {
        assertThat(pages()).hasSizeGreaterThan(5).isNotEqualTo(without(PAGES.keySet(), "BoardServlet"));
        assertThat(openApi()).hasSizeGreaterThan(10).isNotEqualTo(without(OPEN_API.keySet(), "RollupResource.rollup"));
        assertThat(queries()).hasSizeGreaterThan(5).isNotEqualTo(without(QUERIES.keySet(), "UndertakingQuery"));
    }

    private static Set<String> pages() {
        return OURS.stream()
                .filter(type -> type.isAssignableTo("org.wellkept.ui.transparency.PageServlet"))
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.equals("PageServlet"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> openApi() {
        return OURS.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith("org.wellkept.api.OpenToAnyone"))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> queries() {
        Path root = Path.of(System.getProperty("wellkept.root"));
        return Stream.of("core", "auth", "api", "ui", "deploy")
                .map(module -> root.resolve(module).resolve("src/main/java"))
                .flatMap(PublicChannelsTest::sources)
                .filter(file -> TABLES.matcher(text(file)).find())
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> without(Collection<String> all, String one) {
        return all.stream().filter(name -> !List.of(one).contains(name)).collect(Collectors.toCollection(TreeSet::new));
    }
}
