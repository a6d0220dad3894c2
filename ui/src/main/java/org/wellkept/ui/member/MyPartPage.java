package org.wellkept.ui.member;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.coproduction.Change;
import org.wellkept.core.coproduction.Feedback;
import org.wellkept.core.coproduction.FeedbackState;
import org.wellkept.core.coproduction.Told;
import org.wellkept.core.member.PartTaken;
import org.wellkept.ui.coproduction.CoproductionNavigation;
import org.wellkept.ui.look.Words;

/**
 * A member's own page.
 *
 * @param promised what people are still to be told, the longest overdue first
 * @param changed what people were told, and what was decided and done
 * @param speak what can be spoken of now
 * @param mayLog whether the member can tell of an activity for their organisation
 */
public record MyPartPage(
        List<Taken> taken, List<Promised> promised, List<Changed> changed, List<Speak> speak, boolean mayLog) {

    public MyPartPage {
        taken = List.copyOf(taken);
        promised = List.copyOf(promised);
        changed = List.copyOf(changed);
        speak = List.copyOf(speak);
    }

    /**
     * Something that I took part in.
     *
     * @param standing that it is a draft, or null
     */
    public record Taken(
            String title,
            String href,
            String when,
            String who,
            @Nullable String standing) {}

    /** By when I hear what came of it. */
    public record Promised(String title, String when, boolean late) {}

    /** What came of what people said. */
    public record Changed(
            String title,
            @Nullable String told,
            List<String> summary,
            @Nullable String signLanguageLink,
            List<Became> became) {
        public Changed {
            summary = List.copyOf(summary);
            became = List.copyOf(became);
        }
    }

    /** One thing that people said: said, decided, done. */
    public record Became(
            String said, String decided, @Nullable String done) {}

    /** The last day on which people can speak. */
    public record Speak(String title, String until) {}

    static MyPartPage of(List<PartTaken> taken, boolean mayLog, LocalDate today) {
        return new MyPartPage(
                taken.stream().map(MyPartPage::taken).toList(),
                taken.stream()
                        .filter(part -> part.feedback().state() != FeedbackState.TOLD)
                        .map(part -> new Promised(
                                part.title(),
                                promised(part.feedback(), part.organisation(), today),
                                part.feedback().state() == FeedbackState.LATE))
                        .sorted((one, other) -> Boolean.compare(other.late(), one.late()))
                        .toList(),
                taken.stream()
                        .filter(part -> part.told() != null || !part.changes().isEmpty())
                        .map(MyPartPage::changed)
                        .toList(),
                taken.stream().flatMap(part -> speak(part).stream()).toList(),
                mayLog);
    }

    private static Taken taken(PartTaken part) {
        return new Taken(
                part.title(),
                CoproductionNavigation.one(part.reference()),
                part.held().isEmpty() ? "When is not written down" : Words.list(part.held()),
                part.organisation(),
                part.visibility() == Visibility.OWN ? "A draft, which only the organisation sees" : null);
    }

    /** "Open Door tells people by 3 October 2026.", "Late by 22 days. Open Door was to tell people by 3 October 2026." */
    static String promised(Feedback feedback, String organisation, LocalDate today) {
        LocalDate due = feedback.dueOn();
        if (due == null) {
            return "No day is set yet.";
        }
        return feedback.state() == FeedbackState.LATE
                ? "Late by " + Words.count(feedback.daysLate(today), "day", "days") + ". " + organisation
                        + " was to tell people by " + Words.day(due) + "."
                : organisation + " tells people by " + Words.day(due) + ".";
    }

    private static Changed changed(PartTaken part) {
        Told told = part.told();
        return new Changed(
                part.title(),
                told == null ? null : "People were told on " + Words.day(told.toldOn()) + ".",
                Words.paragraphs(told == null ? null : told.summary()),
                told == null ? null : told.signLanguageLink(),
                part.changes().stream().map(MyPartPage::became).toList());
    }

    private static Became became(Change change) {
        String reason = change.reason();
        String done = change.done();
        return new Became(
                change.said(),
                change.decision() == null
                        ? "Nothing is decided yet."
                        : Words.stopped(change.decision().words())
                                + (reason == null ? "" : " " + Words.stopped(reason)),
                done == null ? null : (change.stopped() ? "They stopped: " : "") + Words.stopped(done));
    }

    private static List<Speak> speak(PartTaken part) {
        LocalDate until = part.speakUntil();
        return until == null ? List.of() : List.of(new Speak(part.title(), Words.day(until)));
    }
}
