package org.wellkept.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.access.Actor;
import org.wellkept.core.meeting.Meetings;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.report.BoardPapers;
import org.wellkept.core.report.Edition;
import org.wellkept.core.report.FigureKey;
import org.wellkept.core.report.PaperForm;
import org.wellkept.core.report.ReportDetails;
import org.wellkept.core.report.ReportFiles;
import org.wellkept.core.report.Reports;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;
import org.wellkept.ui.form.Laid;
import org.wellkept.ui.form.Sight;
import org.wellkept.ui.transparency.Asked;
import org.wellkept.ui.transparency.Reply;

/** Who finds what of a paper, at every address that there is for one. */
@Tag("database")
class PaperReadersTest {

    private static final FigureKey PROMISES = new FigureKey("promises");

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    @RegisterExtension
    final Sight sight = new Sight();

    private final Reports reports = bench.door(Reports.class);
    private ARoundClosed round;
    private UUID draft;
    private UUID published;

    @BeforeEach
    void makePapers() {
        round = ARoundClosed.in(bench);
        ReportDetails open = round.draft();
        reports.shareBriefing(round.officer(), open.summary().id()).orThrow();
        published = round.publish(open).summary().id();
        draft = round.draft().summary().id();
        new PaperPress(bench.door(ReportFiles.class), bench.door(BoardPapers.class)).makeDue();
    }

    /** Everybody who has no part in the making of this board's papers. */
    private Map<String, Actor> outsiders() {
        Wellshire wellshire = round.wellshire();
        Map<String, Actor> outsiders = new LinkedHashMap<>();
        outsiders.put("anybody", Actor.anyone());
        outsiders.put("somebody without a role", wellshire.stranger());
        outsiders.put("a lead of the partnership", wellshire.lead(Wellshire.COUNTY));
        outsiders.put("a lead of another organisation", wellshire.lead(Wellshire.OPEN_DOOR));
        outsiders.put("a contributor", wellshire.contributor(Wellshire.COUNTY));
        outsiders.put("an observer", wellshire.observer());
        outsiders.put("the officer of another board", wellshire.officer(Wellshire.VALE_BOARD));
        outsiders.put("the officer of a board of another partnership", wellshire.officer(Wellshire.NORTHMOOR_BOARD));
        outsiders.put("a member of another board", wellshire.boardMember(Wellshire.VALE_BOARD));
        outsiders.put("the administrator", wellshire.administrator());
        return outsiders;
    }

    /** Every address of a report below {@code /reports/}, where whoever asks is nobody in particular. */
    private static List<String> openAddresses(UUID report) {
        return Stream.concat(
                        Stream.of("", "/figures/promises", "/figures/shown.behind", "/tables/promises.csv"),
                        Stream.of(PaperForm.values()).map(form -> "." + form.code()))
                .map(rest -> report + rest)
                .toList();
    }

    /** Every address of a report in the workspace, with whether that reader finds it. */
    private Map<String, Predicate<Actor>> workspaceAddresses(UUID report) {
        Map<String, Predicate<Actor>> addresses = new LinkedHashMap<>();
        for (Edition edition : Edition.values()) {
            addresses.put(
                    PaperNavigation.one(report, edition),
                    reader -> new PaperView(reports, bench.door(Meetings.class), () -> reader, bench.clock())
                            .open(report, edition));
            addresses.put(
                    PaperNavigation.figures(report, edition) + PROMISES.text(),
                    reader -> new PaperFigureView(reports, () -> reader).open(report, edition, PROMISES));
        }
        for (PaperForm form : PaperForm.values()) {
            String name = report + "." + form.code();
            addresses.put(
                    BriefingServlet.PATH + "/" + name,
                    reader -> new BriefingServlet(reports, () -> reader)
                            .file(name)
                            .isPresent());
        }
        return addresses;
    }

    private Reply answer(String name) {
        return new ReportServlet(reports, bench.door(Boards.class))
                .answer(new Asked(ReportServlet.ADDRESS, name, Map.of()));
    }

    @Test
    void a_draft_is_at_no_public_address_and_a_paper_is_at_each_of_them() {
        assertThat(openAddresses(draft))
                .allSatisfy(address -> assertThat(answer(address)).as(address).isInstanceOf(Reply.Failed.class));
        assertThat(openAddresses(published))
                .allSatisfy(address -> assertThat(answer(address)).as(address).isNotInstanceOf(Reply.Failed.class));
        assertThat(answer(published + ".exe")).isInstanceOf(Reply.Failed.class);
        assertThat(answer(published + "/figures/briefing")).isInstanceOf(Reply.Failed.class);
    }

    @Test
    void nothing_that_partners_alone_know_is_in_any_public_form() {
        for (String form : List.of(".csv", "/tables/promises.csv")) {
            assertThat(text(answer(published + form)))
                    .as(form)
                    .contains("Train 300 people")
                    .doesNotContain(ARoundClosed.FOR_PARTNERS);
        }
        for (PaperForm form : PaperForm.values()) {
            byte[] briefing = reports.file(round.officer(), published, Edition.BRIEFING, form)
                    .orThrow();
            byte[] paper =
                    reports.file(Actor.anyone(), published, Edition.PAPER, form).orThrow();
            assertThat(bytes(answer(published + "." + form.code())))
                    .as(form.code())
                    .isEqualTo(paper)
                    .isNotEqualTo(briefing);
        }
        assertThat(reports.paper(Actor.anyone(), published, Edition.PAPER)
                        .orThrow()
                        .toString())
                .doesNotContain(ARoundClosed.FOR_PARTNERS);
    }

    @Test
    void nobody_without_a_part_in_it_finds_a_draft_or_a_briefing_at_any_address_of_the_workspace() {
        List<String> found = new ArrayList<>();
        outsiders()
                .forEach((who, reader) -> Stream.of(draft, published)
                        .forEach(report -> workspaceAddresses(report).forEach((address, finds) -> {
                            boolean openPaper = report.equals(published) && !address.contains("briefing");
                            if (finds.test(reader) != openPaper) {
                                found.add(who + (openPaper ? " does not find " : " finds ") + address);
                            }
                        })));

        assertThat(found).isEmpty();
    }

    @Test
    void nobody_without_a_part_in_it_can_do_anything_with_a_paper_that_they_read() {
        outsiders().forEach((who, reader) -> {
            PaperView view = new PaperView(reports, bench.door(Meetings.class), () -> reader, bench.clock());
            view.open(published, Edition.PAPER);
            assertThat(Laid.out(view).ways())
                    .as(who)
                    .doesNotContain(
                            "Save",
                            "Publish",
                            "Share the briefing",
                            "Correct it",
                            "Throw the draft away",
                            "Make the failed files again now");
        });
    }

    @Test
    void the_officer_finds_everything_and_a_member_of_the_board_the_paper_and_the_shared_briefing() {
        Actor member = round.wellshire().boardMember(Wellshire.BOARD);

        workspaceAddresses(published).forEach((address, finds) -> {
            assertThat(finds.test(round.officer())).as(address).isTrue();
            assertThat(finds.test(member)).as(address).isTrue();
        });
        workspaceAddresses(draft).forEach((address, finds) -> {
            assertThat(finds.test(round.officer())).as(address).isEqualTo(!address.startsWith(BriefingServlet.PATH));
            assertThat(finds.test(member)).as(address).isFalse();
        });
    }

    private static String text(Reply reply) {
        return new String(bytes(reply), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Reply reply) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            switch (reply) {
                case Reply.Stored stored -> stored.content().writeTo(out);
                case Reply.Download download -> download.content().writeTo(out);
                case Reply.Page page -> throw new AssertionError("A page, and no file");
                case Reply.Moved moved -> throw new AssertionError("Moved, and no file");
                case Reply.Failed failed -> throw new AssertionError("Nothing is there");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
