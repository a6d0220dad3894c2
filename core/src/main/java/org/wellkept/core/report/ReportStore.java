package org.wellkept.core.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.Version;
import org.wellkept.core.Written;
import org.wellkept.core.meeting.MeetingState;
import org.wellkept.core.partnership.BoardRef;

/** What is stored of reports. */
final class ReportStore {

    /** Reports that may be known: published, one's own drafts, and drafts of which one reads the briefing. */
    private static final String KNOWN = """
            (r.published_on is not null or r.board_id = any(:own)
              or (r.briefing_shared_on is not null and r.board_id = any(:briefed)))""";

    private static final String ROWS = """
            select r.*, s.board, s.board_name, s.round_name, s.period_from, s.period_to, s.taken_on, s.taken_at,
              (select c.id from report c where c.corrects = r.id and c.published_on is not null) as corrected_by,
              l.alternative, m.meets_on, m.state as meeting_state
            from report r join snapshot s on s.id = r.snapshot_id left join paper_logo l on l.id = r.logo_id
              left join meeting m on m.id = r.meeting_id
            """;

    private final Handle handle;

    ReportStore(Handle handle) {
        this.handle = handle;
    }

    /**
     * One report with all of its words.
     *
     * @param board whose report it is
     * @param version counts its writes
     */
    record Stored(
            ReportSummary summary,
            UUID board,
            long version,
            ReportWording wording,
            @Nullable String lateBecause) {

        Version token() {
            return Version.of(version);
        }
    }

    Optional<Stored> find(UUID report) {
        return handle.createQuery(ROWS + "where r.id = :report")
                .bind("report", report)
                .map((row, context) -> stored(row))
                .findOne();
    }

    /** Whoever writes it waits for whoever does so already, and its meeting is not moved or cancelled meanwhile. */
    void lock(UUID report) {
        handle.createQuery("select true from report where id = :report for update")
                .bind("report", report)
                .mapTo(Boolean.class)
                .findOne();
        handle.createQuery(
                        "select true from meeting where id = (select meeting_id from report where id = :report) for share")
                .bind("report", report)
                .mapTo(Boolean.class)
                .findOne();
    }

    /**
     * Those that may be known, the latest answers first.
     *
     * @param own the boards whose drafts may be known
     * @param briefed the boards whose drafts may be known once their briefing is shared
     * @param board of which, or to which they were reported up; null for all
     * @param after the report that ended the page before, or null
     */
    List<ReportSummary> list(
            Collection<UUID> own, Collection<UUID> briefed, @Nullable UUID board, @Nullable UUID after, int limit) {
        Query query = handle.createQuery(ROWS + "where " + KNOWN + """
                          and (cast(:board as uuid) is null or r.board_id = :board or (r.published_on is not null and exists (
                            select 1 from snapshot_forward f where f.snapshot_id = r.snapshot_id and f.to_board_id = :board)))
                          and (cast(:after as uuid) is null or (s.taken_at, r.begun_at, r.id) < (
                            select y.taken_at, x.begun_at, x.id from report x join snapshot y on y.id = x.snapshot_id where x.id = :after))
                        order by s.taken_at desc, r.begun_at desc, r.id desc limit :limit""");
        return query.bindArray("own", UUID.class, List.copyOf(own))
                .bindArray("briefed", UUID.class, List.copyOf(briefed))
                .bind("board", board)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> summary(row))
                .list();
    }

    /** Those for each of these meetings that may be known, the latest answers first; where one was put right, the latest alone. */
    Map<UUID, List<ReportSummary>> ofMeetings(
            Collection<UUID> own, Collection<UUID> briefed, Collection<UUID> meetings) {
        return handle.createQuery(ROWS + "where " + KNOWN + """
                        and r.meeting_id = any(:meetings)
                        and not exists (select 1 from report c where c.corrects = r.id and c.published_on is not null)
                        order by s.taken_at desc, r.begun_at desc, r.id desc""")
                .bindArray("own", UUID.class, List.copyOf(own))
                .bindArray("briefed", UUID.class, List.copyOf(briefed))
                .bindArray("meetings", UUID.class, List.copyOf(meetings))
                .map((row, context) -> Map.entry(row.getObject("meeting_id", UUID.class), summary(row)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    boolean exists(UUID report) {
        return handle.createQuery("select exists (select 1 from report where id = :report)")
                .bind("report", report)
                .mapTo(Boolean.class)
                .one();
    }

    /** It, what it corrects and what corrects it, the first one first. */
    List<ReportSummary> versions(UUID report) {
        return handle.createQuery("""
                        with recursive earlier (id, corrects) as (
                          select id, corrects from report where id = :report
                          union all select r.id, r.corrects from earlier e join report r on r.id = e.corrects
                        ), chain (id) as (
                          select id from earlier where corrects is null
                          union all select r.id from chain c join report r on r.corrects = c.id
                        )
                        """ + ROWS + "where r.id in (select id from chain) order by r.number")
                .bind("report", report)
                .map((row, context) -> summary(row))
                .list();
    }

    /** Whether somebody began a correction of it. */
    boolean isCorrected(UUID report) {
        return handle.createQuery("select exists (select 1 from report where corrects = :report)")
                .bind("report", report)
                .mapTo(Boolean.class)
                .one();
    }

    /** A new draft. */
    void add(ReportWording wording, UUID snapshot, UUID board, Instant now, UUID person) {
        add(wording, snapshot, board, 1, null, null, now, person);
    }

    /** A new draft in the place of a published report. */
    void addCorrection(ReportWording wording, Stored corrected, String what, Instant now, UUID person) {
        add(
                wording,
                corrected.summary().snapshot(),
                corrected.board(),
                corrected.summary().number() + 1,
                corrected.summary().id(),
                what,
                now,
                person);
    }

    private void add(
            ReportWording wording,
            UUID snapshot,
            UUID board,
            int number,
            @Nullable UUID corrects,
            @Nullable String correction,
            Instant now,
            UUID person) {
        PaperSettings.Logo logo = wording.brand().logo();
        handle.createUpdate("""
                        insert into report (id, version, snapshot_id, board_id, number, corrects, correction, title, report_of, meeting_id, meeting_on,
                          colour, logo_id, notices, begun_by, begun_at)
                        values (:id, 1, :snapshot, :board, :number, :corrects, :correction, :title, :reportOf, :meeting, :meetingOn,
                          :colour, :logo, :notices, :person, :now)""")
                .bind("id", wording.report())
                .bind("snapshot", snapshot)
                .bind("board", board)
                .bind("number", number)
                .bind("corrects", corrects)
                .bind("correction", correction)
                .bind("title", wording.title())
                .bind("reportOf", wording.reportOf())
                .bind("meeting", wording.meeting())
                .bind("meetingOn", wording.meetingOn())
                .bind("colour", wording.brand().colour())
                .bind("logo", logo == null ? null : logo.id())
                .bindArray("notices", String.class, wording.notices())
                .bind("person", person)
                .bind("now", now)
                .execute();
        words(wording.report(), wording.sections(), wording.recommendations());
    }

    void edit(UUID report, EditReport command, ChosenMeeting meeting) {
        handle.createUpdate("""
                        update report set version = version + 1, title = :title, report_of = :reportOf,
                          meeting_id = :meeting, meeting_on = :meetingOn
                        where id = :report""")
                .bind("report", report)
                .bind("title", Written.orNone(command.title()))
                .bind("reportOf", Written.orNone(command.reportOf()))
                .bind("meeting", meeting.meeting())
                .bind("meetingOn", meeting.on())
                .execute();
        handle.createUpdate("delete from report_section where report_id = :report")
                .bind("report", report)
                .execute();
        handle.createUpdate("delete from report_recommendation where report_id = :report")
                .bind("report", report)
                .execute();
        words(report, command.sections(), command.recommendations());
    }

    private void words(UUID report, List<SectionWording> sections, @Nullable List<Recommendation> recommendations) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into report_section (report_id, section, position, heading, commentary, left_out)
                values (:report, :section, :position, :heading, :commentary, :leftOut)""");
        for (int i = 0; i < sections.size(); i++) {
            SectionWording section = sections.get(i);
            batch.bind("report", report)
                    .bind("section", section.kind())
                    .bind("position", i)
                    .bind("heading", Written.orNone(section.heading()))
                    .bind("commentary", Written.orNone(section.commentary()))
                    .bind("leftOut", section.leftOut())
                    .add();
        }
        batch.execute();
        handle.createUpdate("update report set own_recommendations = :own where id = :report")
                .bind("own", recommendations != null)
                .bind("report", report)
                .execute();
        if (recommendations != null) {
            PreparedBatch worded = handle.prepareBatch("""
                    insert into report_recommendation (report_id, position, kind, words) values (:report, :position, :kind, :words)""");
            for (int i = 0; i < recommendations.size(); i++) {
                worded.bind("report", report)
                        .bind("position", i)
                        .bind("kind", recommendations.get(i).kind())
                        .bind("words", recommendations.get(i).words().strip())
                        .add();
            }
            worded.execute();
        }
    }

    /** A draft alone. */
    void discard(UUID report) {
        handle.createUpdate("delete from report where id = :report and published_on is null")
                .bind("report", report)
                .execute();
    }

    void shareBriefing(UUID report, LocalDate today) {
        handle.createUpdate("update report set version = version + 1, briefing_shared_on = :today where id = :report")
                .bind("report", report)
                .bind("today", today)
                .execute();
    }

    /** @param meetingOn the day of its meeting as it is told for ever, or null */
    void publish(
            UUID report,
            @Nullable LocalDate meetingOn,
            @Nullable String lateBecause,
            Instant now,
            LocalDate today,
            UUID person) {
        handle.createUpdate("""
                        update report set version = version + 1, meeting_on = :meetingOn, late_because = :because, published_on = :today, published_at = :now,
                          published_by = :person
                        where id = :report""")
                .bind("report", report)
                .bind("meetingOn", meetingOn)
                .bind("because", Written.orNone(lateBecause))
                .bind("today", today)
                .bind("now", now)
                .bind("person", person)
                .execute();
    }

    private Stored stored(ResultSet row) throws SQLException {
        ReportSummary summary = summary(row);
        UUID logo = row.getObject("logo_id", UUID.class);
        return new Stored(
                summary,
                row.getObject("board_id", UUID.class),
                row.getLong("version"),
                new ReportWording(
                        summary.id(),
                        summary.title(),
                        row.getString("report_of"),
                        row.getObject("meeting_id", UUID.class),
                        summary.meetingOn(),
                        summary.publishedOn(),
                        new Paper.Brand(
                                row.getString("colour"),
                                logo == null ? null : new PaperSettings.Logo(logo, row.getString("alternative"))),
                        List.of((String[]) row.getArray("notices").getArray()),
                        sections(summary.id()),
                        row.getBoolean("own_recommendations") ? recommendations(summary.id()) : null),
                row.getString("late_because"));
    }

    private List<SectionWording> sections(UUID report) {
        return handle.createQuery(
                        "select section, heading, commentary, left_out from report_section where report_id = :report order by position")
                .bind("report", report)
                .map((row, context) -> new SectionWording(
                        Coded.of(SectionKind.class, row.getString("section")),
                        row.getString("heading"),
                        row.getString("commentary"),
                        row.getBoolean("left_out")))
                .list();
    }

    private List<Recommendation> recommendations(UUID report) {
        return handle.createQuery(
                        "select kind, words from report_recommendation where report_id = :report order by position")
                .bind("report", report)
                .map((row, context) -> new Recommendation(
                        Coded.of(RecommendationKind.class, row.getString("kind")), row.getString("words")))
                .list();
    }

    private static @Nullable ReportMeeting meeting(ResultSet row, @Nullable LocalDate writtenFor) throws SQLException {
        UUID meeting = row.getObject("meeting_id", UUID.class);
        if (meeting == null) {
            return null;
        }
        LocalDate on = row.getObject("meets_on", LocalDate.class);
        return new ReportMeeting(
                meeting,
                on,
                Coded.of(MeetingState.class, row.getString("meeting_state")),
                on.equals(writtenFor) ? null : writtenFor);
    }

    private static ReportSummary summary(ResultSet row) throws SQLException {
        LocalDate publishedOn = row.getObject("published_on", LocalDate.class);
        LocalDate writtenFor = row.getObject("meeting_on", LocalDate.class);
        ReportMeeting meeting = meeting(row, writtenFor);
        return new ReportSummary(
                row.getObject("id", UUID.class),
                new BoardRef(row.getString("board"), row.getString("board_name")),
                row.getObject("snapshot_id", UUID.class),
                row.getInt("number"),
                row.getString("title"),
                row.getString("round_name"),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                row.getObject("taken_on", LocalDate.class),
                meeting != null && publishedOn == null ? meeting.on() : writtenFor,
                meeting,
                publishedOn == null ? ReportState.DRAFT : ReportState.PUBLISHED,
                publishedOn,
                row.getObject("briefing_shared_on", LocalDate.class) != null,
                row.getObject("corrects", UUID.class),
                row.getString("correction"),
                row.getObject("corrected_by", UUID.class));
    }
}
