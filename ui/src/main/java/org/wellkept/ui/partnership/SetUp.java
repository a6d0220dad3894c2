package org.wellkept.ui.partnership;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.role.HeldIn;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.partnership.SettingsNavigation.Addition;
import org.wellkept.ui.role.PeopleNavigation;

/** The way from an empty installation to a partnership that can begin, as steps that lead to where each is done. */
public record SetUp(List<Step> steps) {

    /** Fewer partners than this make no partnership. */
    static final int ORGANISATIONS = 2;

    public SetUp {
        steps = List.copyOf(steps);
    }

    /**
     * A step.
     *
     * @param about what it is for, or how far it is
     * @param act leads to where it is done; null once it is, and while an earlier step has to come first
     */
    public record Step(
            String words,
            String about,
            boolean done,
            @Nullable Act act) {}

    /** The one link of a step. */
    public record Act(String words, String href) {}

    /**
     * How far somebody has come.
     *
     * @param partnership its slug, or null while there is none
     * @param organisations how many have joined it
     * @param board the slug of a board that sits in it, or null
     * @param people whether anybody acts for it or is invited to
     * @param mail whether this installation can send invitations
     */
    record Begun(
            @Nullable String partnership,
            int organisations,
            @Nullable String board,
            boolean people,
            boolean mail) {}

    static SetUp of(Begun begun, int frameworks) {
        return new SetUp(
                List.of(themes(frameworks), partnership(begun), organisations(begun), board(begun), officer(begun)));
    }

    private static Step themes(int frameworks) {
        return new Step(
                "Themes to sort promises by",
                Words.sentence(Words.spelledCount(frameworks, "framework comes", "frameworks come"))
                        + " with Wellkept, each from a published report, and can be used as they are.",
                true,
                new Act("Look at them", SettingsNavigation.frameworks()));
    }

    private static Step partnership(Begun begun) {
        boolean done = begun.partnership() != null;
        return new Step(
                "Name the partnership",
                "The partners who make promises together, such as those of one integrated care system.",
                done,
                done ? null : new Act("Name it", SettingsNavigation.add(Addition.PARTNERSHIP, null)));
    }

    private static Step organisations(Begun begun) {
        boolean done = begun.organisations() >= ORGANISATIONS;
        return new Step(
                "Add two organisations",
                (begun.organisations() == 1 ? "One is there. " : "")
                        + "The councils, NHS bodies and charities that will make promises; more can follow.",
                done,
                done || begun.partnership() == null
                        ? null
                        : new Act(
                                begun.organisations() == 0 ? "Add the first" : "Add the next",
                                SettingsNavigation.add(Addition.ORGANISATION, begun.partnership())));
    }

    private static Step board(Begun begun) {
        boolean done = begun.board() != null;
        return new Step(
                "Add the board that they report to",
                "A Health and Wellbeing Board, or another board that asks how promises stand.",
                done,
                done || begun.partnership() == null
                        ? null
                        : new Act("Add the board", SettingsNavigation.add(Addition.BOARD, begun.partnership())));
    }

    private static Step officer(Begun begun) {
        return new Step(
                "Invite the board’s officer",
                begun.mail()
                        ? "Officers run the board’s rounds. Invite the lead of each organisation as well: leads invite their own people."
                        : "Officers run the board’s rounds. An invitation waits until this installation can send e-mail: whoever"
                                + " starts it sets WELLKEPT_SMTP_URL, such as smtp://mail.example.org:587, and WELLKEPT_MAIL_FROM.",
                begun.people(),
                begun.people() || begun.board() == null
                        ? null
                        : new Act("Invite them", PeopleNavigation.of(HeldIn.board(begun.board()))));
    }

    public long done() {
        return steps.stream().filter(Step::done).count();
    }

    public boolean isComplete() {
        return done() == steps.size();
    }

    /** "Set up your partnership: 2 of 5 done". */
    public String heading() {
        return "Set up your partnership: " + Words.of(done(), steps.size()) + " done";
    }

    /** Whether this is the step to take now: the first that is not done. */
    public boolean isNext(Step step) {
        return steps.stream().filter(each -> !each.done()).findFirst().stream().anyMatch(step::equals);
    }
}
