package org.wellkept.ui.coproduction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.coproduction.About;
import org.wellkept.core.coproduction.ActivityDetails;
import org.wellkept.core.coproduction.Change;
import org.wellkept.core.coproduction.FeedbackState;
import org.wellkept.core.coproduction.FourPi;
import org.wellkept.core.coproduction.GroupRead;
import org.wellkept.core.coproduction.Happened;
import org.wellkept.core.coproduction.Occasion;
import org.wellkept.core.coproduction.PaymentPractice;
import org.wellkept.core.coproduction.Rung;
import org.wellkept.core.coproduction.TookPart;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.release.Felt;
import org.wellkept.core.release.Released;
import org.wellkept.ui.commitment.CommitmentNavigation;
import org.wellkept.ui.look.Words;

/**
 * One activity as it is read in the workspace.
 *
 * @param feedback how the clock stands
 * @param claimed null while nothing is claimed
 * @param felt null where nothing can be told; then {@code notFelt} says so
 * @param released counts as they are told outside the partnership, empty before the first release that has it
 * @param releasedOn of which release these are
 */
public record ActivityPage(
        String feedback,
        boolean late,
        @Nullable RungLine claimed,
        @Nullable FeltLine felt,
        String notFelt,
        List<Fact> about,
        List<Link> shaped,
        List<Fact> tookPart,
        List<Fact> released,
        String releasedOn,
        @Nullable String said,
        List<Fact> fourPi,
        List<ChangeLine> changes,
        @Nullable ToldLine told,
        @Nullable String source) {

    public ActivityPage {
        about = List.copyOf(about);
        shaped = List.copyOf(shaped);
        tookPart = List.copyOf(tookPart);
        released = List.copyOf(released);
        fourPi = List.copyOf(fourPi);
        changes = List.copyOf(changes);
    }

    public record Fact(String name, String value) {}

    public record Link(String words, String href) {}

    /** A rung of the ladder, with how somebody who was there would put it. */
    public record RungLine(String words, String asFelt) {
        static RungLine of(Rung rung) {
            return new RungLine(rung.words(), rung.asFelt());
        }
    }

    /**
     * How it was for those who said so.
     *
     * @param shares "Most would take part again."
     * @param gap that it was felt lower than claimed, and from when that is public; or null
     * @param reply what the organisation says to that, or null
     */
    public record FeltLine(
            RungLine rung,
            String spoke,
            List<String> shares,
            List<String> feltReal,
            List<String> notReal,
            List<String> corrections,
            @Nullable String gap,
            @Nullable String reply) {
        public FeltLine {
            shares = List.copyOf(shares);
            feltReal = List.copyOf(feltReal);
            notReal = List.copyOf(notReal);
            corrections = List.copyOf(corrections);
        }
    }

    /** One thing that people said: said, decided, done. */
    public record ChangeLine(
            String said,
            String decided,
            @Nullable String reason,
            @Nullable String done) {}

    /** What people were told, and how. */
    public record ToldLine(
            String on,
            String how,
            String summary,
            @Nullable String easyRead,
            @Nullable String signLanguageLink,
            List<Fact> languages) {
        public ToldLine {
            languages = List.copyOf(languages);
        }
    }

    static ActivityPage of(ActivityDetails activity, Optional<Released> released, LocalDate today) {
        Rung claimed = activity.terms().heard().rung();
        return new ActivityPage(
                activity.asPublished()
                        ? "As published; nobody has asked this body."
                        : FeedbackClock.words(activity.feedback(), today) + ".",
                !activity.asPublished() && activity.feedback().state() == FeedbackState.LATE,
                claimed == null ? null : RungLine.of(claimed),
                released.map(ActivityPage::felt).orElse(null),
                "Nothing can be told yet of how it felt. What people say comes out on the first of a month, once five or"
                        + " more have spoken, and not all who were there.",
                about(activity),
                activity.shaped().stream()
                        .map(promise -> new Link(
                                promise.title() + " (" + promise.reference() + ")",
                                CommitmentNavigation.one(promise.reference())))
                        .toList(),
                tookPart(activity),
                released.map(told -> released(told, activity.groups())).orElse(List.of()),
                released.map(told -> Words.day(told.madeOn())).orElse(""),
                activity.terms().heard().said(),
                fourPi(activity.terms().heard().fourPi()),
                changes(activity.terms().happened()),
                told(activity),
                activity.source());
    }

    private static List<Fact> about(ActivityDetails activity) {
        About about = activity.terms().about();
        Facts facts = new Facts();
        facts.add("Kind", about.kind() == null ? null : about.kind().words());
        facts.add("Why", about.purpose());
        facts.add("Where", about.area());
        facts.add(
                "With",
                names(activity.partners().stream().map(OrganisationRef::name).toList()));
        facts.add("Partners, as written", about.partnersWritten());
        facts.add(
                "Boards that hear of it",
                names(activity.boards().stream().map(BoardRef::name).toList()));
        return facts.all;
    }

    private static @Nullable String names(List<String> names) {
        return names.isEmpty() ? null : Words.list(names);
    }

    private static List<Fact> tookPart(ActivityDetails activity) {
        TookPart tookPart = activity.terms().tookPart();
        Facts facts = new Facts();
        facts.add(
                "When",
                names(tookPart.occasions().stream().map(ActivityPage::occasion).toList()));
        facts.add("People", tookPart.people() == null ? null : people(tookPart.people()));
        facts.add(
                "Groups",
                names(activity.groups().stream().map(ActivityPage::group).toList()));
        facts.add("Groups, as written", tookPart.groupsWritten());
        facts.add("How they were reached", tookPart.reached());
        facts.add("So that everybody could take part", tookPart.accessNeeds());
        facts.add("Payment", payment(tookPart.payment()));
        return facts.all;
    }

    private static String occasion(Occasion occasion) {
        return counted(occasion.held().text(), occasion.people());
    }

    private static String group(GroupRead group) {
        return counted(group.label(), group.people());
    }

    private static String counted(String what, @Nullable Integer people) {
        return people == null ? what : what + " (" + people(people) + ")";
    }

    private static String people(int people) {
        return Words.count(people, "person", "people");
    }

    private static @Nullable String payment(PaymentPractice payment) {
        List<String> parts = new ArrayList<>();
        if (payment.offered() != null) {
            parts.add(payment.offered() ? "offered for people’s time" : "not offered for people’s time");
        }
        if (payment.expenses() != null) {
            parts.add(payment.expenses() ? "costs paid" : "costs not paid");
        }
        if (payment.daysToPay() != null) {
            parts.add("paid within " + Words.count(payment.daysToPay(), "day", "days"));
        }
        if (payment.benefitsAdvice() != null) {
            parts.add(payment.benefitsAdvice() ? "advice on benefits offered" : "no advice on benefits");
        }
        return parts.isEmpty() ? null : Words.stopped(String.join(", ", parts));
    }

    private static List<Fact> released(Released told, List<GroupRead> groups) {
        Map<String, String> labels = groups.stream().collect(Collectors.toMap(GroupRead::theme, GroupRead::label));
        Facts facts = new Facts();
        if (told.people() != null) {
            facts.add("Everybody who took part", Words.sentence(ReleasedWords.people(told.people())));
        }
        told.groups()
                .forEach((slug, count) ->
                        facts.add(labels.getOrDefault(slug, slug), Words.sentence(ReleasedWords.people(count))));
        return facts.all;
    }

    private static @Nullable FeltLine felt(Released told) {
        Felt felt = told.felt();
        if (felt == null) {
            return null;
        }
        Felt.Gap gap = felt.gap();
        return new FeltLine(
                RungLine.of(felt.rung()),
                told.spoke() == null ? "" : "How many said how it was: " + ReleasedWords.people(told.spoke()) + ".",
                ReleasedWords.sentences(felt),
                felt.feltReal(),
                felt.notReal(),
                felt.corrections(),
                gap == null
                        ? null
                        : "People felt it two rungs lower than is claimed, or more. The organisation was told on "
                                + Words.day(gap.toldOn()) + ". Anyone can read it from " + Words.day(gap.publicOn())
                                + ", with the organisation’s reply.",
                gap == null ? null : gap.reply());
    }

    private static List<Fact> fourPi(FourPi fourPi) {
        Facts facts = new Facts();
        facts.add("Principles", fourPi.principles());
        facts.add("Purpose", fourPi.purpose());
        facts.add("Presence", fourPi.presence());
        facts.add("Process", fourPi.process());
        facts.add("Impact", fourPi.impact());
        return facts.all;
    }

    private static List<ChangeLine> changes(Happened happened) {
        return happened.changes().stream().map(ActivityPage::change).toList();
    }

    private static ChangeLine change(Change change) {
        String done = change.done();
        return new ChangeLine(
                change.said(),
                change.decision() == null
                        ? "Nothing is decided yet"
                        : change.decision().words(),
                change.reason(),
                done == null ? null : (change.stopped() ? "We stopped: " : "Done: ") + done);
    }

    private static @Nullable ToldLine told(ActivityDetails activity) {
        return Optional.ofNullable(activity.told())
                .map(told -> new ToldLine(
                        Words.day(told.toldOn()),
                        told.how(),
                        told.summary(),
                        told.easyRead(),
                        told.signLanguageLink(),
                        told.languages().entrySet().stream()
                                .map(language -> new Fact(language(language.getKey()), language.getValue()))
                                .toList()))
                .orElse(null);
    }

    /** What people call a language, by its tag. */
    static String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(Locale.UK);
    }

    private static final class Facts {

        private final List<Fact> all = new ArrayList<>();

        void add(String name, @Nullable String value) {
            if (value != null) {
                all.add(new Fact(name, value));
            }
        }
    }
}
