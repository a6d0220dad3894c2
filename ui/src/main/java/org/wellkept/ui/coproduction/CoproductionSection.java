package org.wellkept.ui.coproduction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wellkept.core.coproduction.Rung;
import org.wellkept.core.release.CoproductionFigures;
import org.wellkept.core.release.CoproductionFigures.Group;
import org.wellkept.ui.look.Words;

/**
 * Whether people have a say, for a board's or an organisation's page.
 *
 * @param sentences what stands out, each a sentence
 * @param rungs claimed beside felt, highest first; empty where neither is told of any activity
 * @param reached groups that took part
 * @param missed groups that plans most often miss, and that took part in nothing here
 */
public record CoproductionSection(List<String> sentences, List<Line> rungs, List<String> reached, List<String> missed) {

    /** Of which there is nothing to say. */
    public static final CoproductionSection NONE = new CoproductionSection(List.of(), List.of(), List.of(), List.of());

    public CoproductionSection {
        sentences = List.copyOf(sentences);
        rungs = List.copyOf(rungs);
        reached = List.copyOf(reached);
        missed = List.copyOf(missed);
    }

    /** How often a rung is claimed, and how often it was felt. */
    public record Line(String rung, int claimed, int felt) {}

    public boolean isEmpty() {
        return sentences.isEmpty();
    }

    public static CoproductionSection of(CoproductionFigures figures) {
        if (figures.activities() == 0 && figures.promises() == 0) {
            return NONE;
        }
        if (figures.activities() == 0) {
            return new CoproductionSection(
                    List.of("Nothing is written down here about what was done with people."),
                    List.of(),
                    List.of(),
                    missed(figures));
        }
        return new CoproductionSection(sentences(figures), rungs(figures), reached(figures), missed(figures));
    }

    private static List<String> sentences(CoproductionFigures figures) {
        List<String> sentences = new ArrayList<>();
        if (figures.promises() > 0) {
            sentences.add("People had a say in " + Words.of(figures.shaped(), figures.promises()) + " promises.");
        }
        if (figures.told() + figures.late() + figures.waiting() > 0) {
            sentences.add("People were told what came of it "
                    + Words.of(figures.told(), (long) figures.told() + figures.late() + figures.waiting()) + " times."
                    + (figures.late() == 0
                            ? ""
                            : " " + Words.sentence(Words.spelledCount(figures.late(), "time is", "times are"))
                                    + " late, the longest by "
                                    + Words.count(figures.longestLate(), "day", "days") + "."));
        }
        if (figures.gaps() > 0) {
            sentences.add(Words.sentence(Words.spelledCount(figures.gaps(), "time", "times"))
                    + " people felt that they shared in it much less than was claimed.");
        }
        if (figures.paymentSaid() > 0) {
            sentences.add("Payment was offered "
                    + Words.of(figures.paymentOffered(), figures.paymentSaid()) + " times"
                    + (figures.daysToPay() == null
                            ? "."
                            : ", and came within " + Words.count(figures.daysToPay(), "day", "days") + " as a rule."));
        }
        if (sentences.isEmpty()) {
            sentences.add(Words.sentence(Words.spelledCount(figures.activities(), "thing was", "things were"))
                    + " done with people.");
        }
        return sentences;
    }

    private static List<Line> rungs(CoproductionFigures figures) {
        List<Line> lines = new ArrayList<>();
        boolean any = false;
        for (Map.Entry<Rung, Integer> claimed : figures.claimed().entrySet()) {
            int felt = figures.felt().getOrDefault(claimed.getKey(), 0);
            any = any || claimed.getValue() + felt > 0;
            lines.addFirst(new Line(claimed.getKey().words(), claimed.getValue(), felt));
        }
        return any ? lines : List.of();
    }

    private static List<String> reached(CoproductionFigures figures) {
        return figures.groups().stream()
                .filter(group -> group.activities() > 0)
                .map(CoproductionSection::line)
                .toList();
    }

    private static String line(Group group) {
        return group.label() + ": " + Words.count(group.activities(), "time", "times");
    }

    private static List<String> missed(CoproductionFigures figures) {
        return figures.groups().stream()
                .filter(group -> group.activities() == 0)
                .map(Group::label)
                .toList();
    }
}
