package org.wellkept.ui.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.wellkept.core.evidence.EvidenceRead;
import org.wellkept.core.returns.ReturnDetails;
import org.wellkept.core.returns.ReturnRow;
import org.wellkept.core.returns.ReturnSent;
import org.wellkept.core.update.CameBy;
import org.wellkept.ui.look.Words;

/** What a return says of itself: to whom, by when, how far it is. */
final class ReturnPage {

    private static final int MINUTES_OF_AN_HOUR = 60;

    private ReturnPage() {}

    /** "Quarter 2: 4 of 6 promises answered". */
    static String heading(ReturnDetails found) {
        List<String> names = found.asking().stream()
                .map(ReturnDetails.Asking::name)
                .distinct()
                .toList();
        return Words.list(names) + ": "
                + Words.of(found.answered(), found.rows().size()) + " "
                + Words.form(found.rows().size(), "promise", "promises") + " answered";
    }

    /** "Return of Open Door to Wellshire Health and Wellbeing Board · due on 9 October 2026". */
    static String partOf(ReturnDetails found, LocalDate today) {
        return "Return of " + found.organisation().name() + " to "
                + Words.list(found.asking().stream()
                        .map(ReturnDetails.Asking::boardName)
                        .toList())
                + " · " + due(found, today);
    }

    private static String due(ReturnDetails found, LocalDate today) {
        ReturnDetails.Asking first = found.asking().getFirst();
        if (first.reopened()) {
            return "opened again after it had closed; what you send now is marked late";
        }
        if (first.isLate(today)) {
            return "was due on " + Words.day(first.dueOn()) + "; late answers count until the round closes";
        }
        return "due on " + Words.day(first.dueOn());
    }

    /** How long it takes, and what is kept: "About 40 minutes in all. Last kept today at 09:14." */
    static String about(ReturnDetails found, Instant now, ZoneId zone) {
        Instant savedAt = found.savedAt();
        String minutes = "About " + time(found.minutesAsked()) + " in all, by our estimate. ";
        return savedAt == null
                ? minutes + "Everything that you write is kept at once; nobody else sees it until it is sent."
                : minutes + "Last kept " + Words.moment(savedAt, now, zone) + ".";
    }

    private static String time(int minutes) {
        int hours = minutes / MINUTES_OF_AN_HOUR;
        String rest = Words.count(minutes % MINUTES_OF_AN_HOUR, "minute", "minutes");
        return hours == 0 ? rest : Words.count(hours, "hour", "hours") + " and " + rest;
    }

    /** What came by a link and nobody has confirmed by sending it; empty where there is nothing. */
    static String unconfirmed(ReturnDetails found) {
        int byLink = (int) found.rows().stream()
                .filter(row -> row.answer().cameBy() == CameBy.LINK)
                .count();
        return byLink == 0
                ? ""
                : Words.sentence(Words.spelledCount(byLink, "answer", "answers"))
                        + " came by a link, without an account. Read " + (byLink == 1 ? "it" : "them")
                        + " first: whoever sends the return confirms " + (byLink == 1 ? "it." : "them.");
    }

    /** The promises that are sent now with files. */
    static List<ReturnRow> withFiles(ReturnDetails found) {
        return found.rows().stream()
                .filter(row -> row.standing() == ReturnDetails.Standing.WRITTEN)
                .filter(row -> !row.evidence().isEmpty())
                .toList();
    }

    static List<UUID> files(ReturnDetails found) {
        return withFiles(found).stream()
                .flatMap(row -> row.evidence().stream())
                .map(EvidenceRead::id)
                .toList();
    }

    /** "Three files go along. Look at each of them first: …". */
    static String filesThatGo(ReturnDetails found) {
        int files = files(found).size();
        return Words.sentence(Words.spelledCount(files, "file goes", "files go")) + " along. Look at "
                + (files == 1 ? "it" : "each of them")
                + " first: once an update is public, everyone has its files, and they can’t be called back.";
    }

    /** "WV-014 Train 300 people, 2 files:". */
    static String filesOf(ReturnRow row) {
        return row.reference() + " " + row.title() + ", "
                + Words.count(row.evidence().size(), "file", "files") + ":";
    }

    static String sent(ReturnSent sent) {
        String posted = sent.posted().isEmpty()
                ? "Your return is sent."
                : "Your return is sent: " + Words.count(sent.posted().size(), "promise has", "promises have")
                        + " a new update.";
        return sent.unanswered() == 0
                ? posted
                : posted + " " + Words.sentence(Words.spelledCount(sent.unanswered(), "promise has", "promises have"))
                        + " no answer yet; you can send more until the round closes.";
    }
}
