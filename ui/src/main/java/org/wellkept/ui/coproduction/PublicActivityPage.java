package org.wellkept.ui.coproduction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.coproduction.ActivityDetails;
import org.wellkept.core.coproduction.Change;
import org.wellkept.core.coproduction.Decision;
import org.wellkept.core.coproduction.FeedbackState;
import org.wellkept.core.coproduction.GroupRead;
import org.wellkept.core.coproduction.PaymentPractice;
import org.wellkept.core.coproduction.Rung;
import org.wellkept.core.coproduction.ShapedPromise;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.release.Felt;
import org.wellkept.core.release.Released;
import org.wellkept.core.release.ReleasedCount;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.transparency.Contact;
import org.wellkept.ui.transparency.Frame;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.transparency.Place;
import org.wellkept.ui.transparency.PublicPage;

/** An activity's open page: what the organisation tells, how it was for those who say so, and what came of it. */
public record PublicActivityPage(
        Frame frame,
        String reference,
        String title,
        Link owner,
        @Nullable String source,
        Contact contact,
        List<Fact> facts,
        List<String> purpose,
        List<String> said,
        @Nullable String claimed,
        @Nullable Voices felt,
        List<Became> changes,
        String feedback,
        boolean late,
        @Nullable String told,
        List<Link> shaped,
        List<Fact> involvement)
        implements PublicPage {

    /** A link with its words. */
    public record Link(String words, String href) {}

    /** Something to know, with its name. */
    public record Fact(String name, String words) {}

    /**
     * How it was for those who say so.
     *
     * @param spoke how many, in words
     * @param gap whether they felt it two rungs lower or more than is claimed
     * @param reply what the organisation says to that, or null
     */
    public record Voices(
            String spoke,
            String rung,
            List<String> sentences,
            boolean gap,
            @Nullable String reply,
            List<String> feltReal,
            List<String> notReal,
            List<String> corrections) {}

    /**
     * What became of one thing that people said.
     *
     * @param done null where nothing is done, because nothing will be or not yet
     */
    public record Became(
            String said, @Nullable String decided, @Nullable String done) {}

    static PublicActivityPage of(ActivityDetails activity, @Nullable Released released, Contact contact) {
        Felt felt = released == null ? null : released.felt();
        return new PublicActivityPage(
                Frame.of(
                                activity.title(),
                                "What people did with "
                                        + activity.organisation().name() + ", what they said, and what came of it.",
                                Place.COPRODUCTION)
                        .noticing(List.of(activity.partnership().about())),
                activity.reference(),
                activity.title(),
                new Link(
                        activity.organisation().name(),
                        Links.partner(activity.organisation().slug())),
                activity.asPublished() ? activity.source() : null,
                contact,
                facts(activity, released),
                Words.paragraphs(activity.terms().about().purpose()),
                Words.paragraphs(activity.terms().heard().said()),
                claimed(activity.terms().heard().rung()),
                felt == null || released == null ? null : voices(felt, released),
                activity.terms().happened().changes().stream()
                        .map(PublicActivityPage::became)
                        .toList(),
                FeedbackWords.of(activity.feedback()),
                activity.feedback().state() == FeedbackState.LATE,
                activity.told() == null ? null : Links.activity(activity.reference()) + "/told",
                activity.shaped().stream().map(PublicActivityPage::promise).toList(),
                involvement(activity));
    }

    private static @Nullable String claimed(@Nullable Rung rung) {
        return rung == null ? null : rung.words();
    }

    private static List<Fact> facts(ActivityDetails activity, @Nullable Released released) {
        List<Fact> facts = new ArrayList<>();
        if (activity.terms().about().kind() != null) {
            facts.add(new Fact("What kind", activity.terms().about().kind().words()));
        }
        List<String> held = activity.terms().tookPart().occasions().stream()
                .map(occasion -> Words.written(occasion.held()))
                .toList();
        add(facts, "When", held);
        add(facts, "Where", activity.terms().about().area());
        List<String> partners = new ArrayList<>(
                activity.partners().stream().map(OrganisationRef::name).toList());
        if (activity.terms().about().partnersWritten() != null) {
            partners.add(activity.terms().about().partnersWritten());
        }
        add(facts, "With", partners);
        if (released != null && released.people() != null) {
            facts.add(new Fact("Who took part", Words.sentence(ReleasedWords.people(released.people()))));
        }
        for (GroupRead group : activity.groups()) {
            ReleasedCount count = released == null ? null : released.groups().get(group.theme());
            facts.add(new Fact("Group", group.label() + (count == null ? "" : ": " + ReleasedWords.people(count))));
        }
        add(facts, "Who took part, as written", activity.terms().tookPart().groupsWritten());
        return facts;
    }

    private static void add(List<Fact> facts, String name, List<String> words) {
        if (!words.isEmpty()) {
            facts.add(new Fact(name, Words.list(words)));
        }
    }

    private static void add(List<Fact> facts, String name, @Nullable String words) {
        if (words != null) {
            facts.add(new Fact(name, words));
        }
    }

    private static List<Fact> involvement(ActivityDetails activity) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "How people were reached", activity.terms().tookPart().reached());
        add(
                facts,
                "What was done so that all could take part",
                activity.terms().tookPart().accessNeeds());
        payment(facts, activity.terms().tookPart().payment());
        add(facts, "How power was shared", activity.terms().heard().fourPi().principles());
        add(
                facts,
                "What all knew about the aim",
                activity.terms().heard().fourPi().purpose());
        add(
                facts,
                "Who was there, and who was not",
                activity.terms().heard().fourPi().presence());
        add(facts, "How it was run", activity.terms().heard().fourPi().process());
        add(facts, "What is different now", activity.terms().heard().fourPi().impact());
        return facts;
    }

    private static void payment(List<Fact> facts, PaymentPractice payment) {
        if (payment.offered() == null) {
            return;
        }
        List<String> words = new ArrayList<>();
        words.add(payment.offered() ? "Payment was offered." : "No payment was offered.");
        if (Boolean.TRUE.equals(payment.expenses())) {
            words.add("Travel and other costs were paid.");
        }
        if (payment.daysToPay() != null) {
            words.add("It came within " + Words.count(payment.daysToPay(), "day", "days") + ".");
        }
        if (Boolean.TRUE.equals(payment.benefitsAdvice())) {
            words.add("There was advice on benefits.");
        }
        facts.add(new Fact("Payment", String.join(" ", words)));
    }

    private static Voices voices(Felt felt, Released released) {
        return new Voices(
                released.spoke() == null ? "People" : Words.sentence(ReleasedWords.people(released.spoke())),
                felt.rung().asFelt(),
                ReleasedWords.sentences(felt),
                felt.gap() != null,
                felt.gap() == null ? null : felt.gap().reply(),
                felt.feltReal(),
                felt.notReal(),
                felt.corrections());
    }

    static Became became(Change change) {
        @Nullable
        String decided = change.decision() == null
                ? null
                : change.decision().words() + (change.reason() == null ? "" : ". " + Words.sentence(change.reason()));
        @Nullable
        String done = change.done() == null
                ? (change.decision() == Decision.NO ? null : "Nothing yet")
                : change.stopped() ? "This was stopped: " + change.done() : Words.sentence(change.done());
        return new Became(change.said(), decided, done);
    }

    private static Link promise(ShapedPromise promise) {
        return new Link(promise.title(), Links.commitment(promise.reference()));
    }
}
