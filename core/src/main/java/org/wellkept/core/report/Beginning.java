package org.wellkept.core.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wellkept.core.PlainDay;
import org.wellkept.core.Written;
import org.wellkept.core.snapshot.SnapshotSummary;

/** With which words a report begins. Pure. */
final class Beginning {

    /** Where a board has no pattern of its own. */
    static final String USUAL_TITLE = "Promises about mental health: how they stand on {day}";

    private static final String USUAL_ROLE = "The officer of the board";

    private Beginning() {}

    /** @param meeting that it is for */
    static ReportWording wording(
            UUID report,
            DraftReport command,
            SnapshotSummary snapshot,
            PaperSettings settings,
            ChosenMeeting meeting,
            List<String> notices) {
        return new ReportWording(
                report,
                Optional.ofNullable(Written.orNone(command.title())).orElseGet(() -> title(settings, snapshot)),
                Optional.ofNullable(Written.orNone(command.reportOf()))
                        .or(() -> Optional.ofNullable(settings.reportOf()))
                        .orElse(USUAL_ROLE),
                meeting.meeting(),
                meeting.on(),
                null,
                new Paper.Brand(settings.colour(), settings.logo()),
                notices,
                Arrays.stream(SectionKind.values())
                        .map(kind ->
                                new SectionWording(kind, settings.headings().get(kind), null, false))
                        .toList(),
                null);
    }

    /** The same words for a new version. */
    static ReportWording again(UUID report, ReportWording published) {
        return new ReportWording(
                report,
                published.title(),
                published.reportOf(),
                published.meeting(),
                published.meetingOn(),
                null,
                published.brand(),
                published.notices(),
                published.sections(),
                published.recommendations());
    }

    private static String title(PaperSettings settings, SnapshotSummary snapshot) {
        String title = settings.titlePattern()
                .replace("{board}", snapshot.board().name())
                .replace("{round}", snapshot.roundName())
                .replace("{day}", PlainDay.of(snapshot.takenOn()));
        return title.length() <= ReportRules.LONGEST_TITLE
                ? title
                : title.substring(0, ReportRules.LONGEST_TITLE - 1) + "…";
    }
}
