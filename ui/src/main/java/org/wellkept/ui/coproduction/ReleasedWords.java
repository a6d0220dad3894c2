package org.wellkept.ui.coproduction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.release.Felt;
import org.wellkept.core.release.Part;
import org.wellkept.core.release.ReleasedCount;
import org.wellkept.ui.look.Words;

/** What a release tells, in words. */
public final class ReleasedWords {

    private ReleasedWords() {}

    /** A count of people, such as "12 people" or "fewer than 5 people". */
    public static String people(ReleasedCount count) {
        return switch (count) {
            case ReleasedCount.Exactly(int people) -> Words.count(people, "person", "people");
            case ReleasedCount.FewerThanFive few -> "fewer than 5 people";
            case ReleasedCount.KeptBack keptBack -> "number kept back, so that a small group can’t be worked out";
        };
    }

    /** What those who spoke say together, each a sentence. */
    public static List<String> sentences(Felt felt) {
        List<String> sentences = new ArrayList<>();
        add(sentences, felt.account(), " say: yes, that is what we said.");
        add(sentences, felt.heardBack(), " heard what came of it.");
        add(sentences, felt.again(), " would do it again.");
        return sentences;
    }

    private static void add(List<String> sentences, @Nullable Part part, String rest) {
        if (part != null) {
            sentences.add(Words.sentence(part.words()) + rest);
        }
    }
}
