package org.wellkept.ui.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Outcome;
import org.wellkept.core.evidence.EvidenceLimits;
import org.wellkept.core.evidence.EvidenceRead;
import org.wellkept.ui.commitment.TypedUpdate.TypedLink;
import org.wellkept.ui.evidence.EvidenceField;
import org.wellkept.ui.form.ProblemSummary;
import org.wellkept.ui.form.Rows;

class LinkFieldsTest {

    private final EvidenceField files = new EvidenceField(new NoShelf());
    private final Rows<LinkFields, TypedLink> links = LinkFields.rows();
    private final ProblemSummary problems = new ProblemSummary();

    @Test
    void problems_of_links_lead_to_links_and_those_after_them_to_the_files() {
        links.fill(List.of(new TypedLink("", "")));
        LinkFields link = links.all().getFirst();
        link.url().setValue("nowhere");

        LinkFields.tie(problems, links, files);
        problems.show(List.of(
                new FieldProblem("evidence[0].url", "This is not a web address", "Give one"),
                new FieldProblem("evidence[1].file", "No such file waits here", "Upload it again")));

        assertThat(link.url().isInvalid()).isTrue();
        assertThat(link.title().isInvalid()).isFalse();
        assertThat(files.isInvalid()).isTrue();
        assertThat(files.getErrorMessage()).startsWith("No such file waits here");
    }

    @Test
    void a_link_that_is_empty_is_not_sent_and_not_counted() {
        links.fill(List.of(new TypedLink("", ""), new TypedLink("", "")));
        links.all().getLast().url().setValue("nowhere");

        LinkFields.tie(problems, links, files);
        problems.show(List.of(new FieldProblem("evidence[0].url", "This is not a web address", "Give one")));

        assertThat(links.all().getLast().url().isInvalid()).isTrue();
        assertThat(files.isInvalid()).isFalse();
    }

    /** Nothing is there. */
    private record NoShelf() implements EvidenceField.Shelf {

        @Override
        public EvidenceLimits limits() {
            return new EvidenceLimits(20_000_000);
        }

        @Override
        public Outcome<List<EvidenceRead>> there() {
            return Outcome.done(List.of());
        }

        @Override
        public Outcome<EvidenceRead.File> put(String name, Path file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Outcome<EvidenceRead> take(UUID evidence) {
            throw new UnsupportedOperationException();
        }
    }
}
