package org.wellkept.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Refusal;
import org.wellkept.core.Version;

class RefusalWordsTest {
    @Test
    void every_refusal_says_what_happened_in_whole_sentences() {
        List<Refusal> refusals = List.of(
                new Refusal.NotFound("commitment"),
                new Refusal.NotPermitted("Only its lead may agree it"),
                new Refusal.Stale(Version.of(3)),
                Refusal.Invalid.of("due", "The due date is before the start", "Give a date after April 2025"),
                new Refusal.RuleBroken("A draft cannot be published", "Agree it first"),
                new Refusal.TooLarge("The file is larger than 50 MB", "Split it"),
                new Refusal.NotNow("Files can't be checked for viruses just now", "Try again in a few minutes"),
                new Refusal.Removed("The import was undone"));

        assertThat(refusals)
                .extracting(RefusalWords::of)
                .allMatch(words -> words.endsWith(".") && !words.contains(".."));
    }

    @Test
    void what_exists_but_is_hidden_sounds_like_what_does_not_exist() {
        assertThat(RefusalWords.of(new Refusal.NotFound("commitment WV-014"))).doesNotContain("WV-014");
    }

    @Test
    void all_that_needs_mending_is_said_at_once() {
        Refusal invalid = new Refusal.Invalid(List.of(
                new FieldProblem("title", "There is no title", "Say in one line what is promised"),
                new FieldProblem("due", "The due date is before the start", "Give a later date")));

        assertThat(RefusalWords.of(invalid)).contains("There is no title.", "Give a later date.");
    }
}
