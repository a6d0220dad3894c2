package org.wellkept.ui.evidence;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Optional;
import java.util.UUID;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.evidence.EvidenceContent;
import org.wellkept.core.evidence.EvidenceFiles;
import org.wellkept.ui.transparency.Asked;
import org.wellkept.ui.transparency.PageServlet;
import org.wellkept.ui.transparency.Reply;

/** A file that anyone may have, to be saved. */
@WebServlet(EvidenceServlet.PATH + "/*")
public class EvidenceServlet extends PageServlet {

    static final String PATH = "/evidence";

    @Inject
    EvidenceFiles files;

    @Override
    protected Reply answer(Asked asked) {
        return Reply.of(open(files, Actor.anyone(), asked.name()), EvidenceServlet::reply);
    }

    static Outcome<EvidenceContent> open(EvidenceFiles files, Actor actor, String id) {
        return id(id).map(evidence -> files.open(actor, evidence))
                .orElseGet(() -> Outcome.refused(new Refusal.NotFound("evidence")));
    }

    private static Optional<UUID> id(String written) {
        try {
            return written.length() == 36 ? Optional.of(UUID.fromString(written)) : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    static Reply.Stored reply(EvidenceContent content) {
        return new Reply.Stored(
                content.file().type().mediaType(),
                content.name().asAttachment(),
                content.file().size(),
                content.file().digest(),
                content.isOpenToAnyone(),
                content::writeTo);
    }
}
