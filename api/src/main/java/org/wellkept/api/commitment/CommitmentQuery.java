package org.wellkept.api.commitment;

import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.http.Query;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.commitment.CommitmentFilter;
import org.wellkept.core.commitment.CommitmentFlag;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.terms.ThemeRef;
import org.wellkept.core.undertaking.Said;
import org.wellkept.core.undertaking.State;
import org.wellkept.core.undertaking.UndertakingKind;

/** Which commitments a caller asks for, and which page of them. */
record CommitmentQuery(
        CommitmentFilter filter, int limit, @Nullable String cursor) {

    // whose themes can be named without the framework
    private static final String USUAL_FRAMEWORK = "concordat-steps";

    static CommitmentQuery read(UriInfo address) {
        return read(Query.of(address));
    }

    static CommitmentQuery read(Query query) {
        CommitmentQuery read = new CommitmentQuery(
                new CommitmentFilter(
                        query.text("partnership"),
                        query.text("board"),
                        query.text("organisation"),
                        query.texts("theme").stream()
                                .map(CommitmentQuery::theme)
                                .toList(),
                        query.choice("said", Said.class),
                        query.choice("shown", ShownAnswer.class),
                        query.choice("checked", CheckAnswer.class),
                        query.choice("state", State.class),
                        Set.copyOf(query.choices("flag", CommitmentFlag.class)),
                        query.flag("counted"),
                        query.text("q"),
                        Objects.requireNonNullElse(
                                query.choice("kind", UndertakingKind.class), UndertakingKind.COMMITMENT),
                        query.choice("dimension", AnchorDimension.class)),
                query.limit(),
                query.cursor());
        query.done();
        return read;
    }

    private static ThemeRef theme(String written) {
        int slash = written.indexOf('/');
        return slash < 0
                ? new ThemeRef(USUAL_FRAMEWORK, written)
                : new ThemeRef(written.substring(0, slash), written.substring(slash + 1));
    }
}
