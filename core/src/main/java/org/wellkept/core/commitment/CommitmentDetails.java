package org.wellkept.core.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Version;
import org.wellkept.core.access.Action;
import org.wellkept.core.changed.ChangeRead;
import org.wellkept.core.check.CheckRead;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.shown.MeasureRead;
import org.wellkept.core.terms.PartnerRead;
import org.wellkept.core.terms.Terms;
import org.wellkept.core.terms.ThemeRead;
import org.wellkept.core.undertaking.EndorsementRead;
import org.wellkept.core.undertaking.PauseRead;
import org.wellkept.core.update.UpdateRead;

/**
 * Everything about one commitment that its reader may see.
 *
 * @param id stable, opaque
 * @param terms as its organisation words it now
 * @param partnershipName for people to read
 * @param partners the delivery partners of {@code terms}, with names
 * @param boards the boards of {@code terms}, with names
 * @param themes the themes of {@code terms}, with labels
 * @param measures the measures of {@code terms} with their observations, latest first
 * @param updates latest first
 * @param source where an as-published record comes from
 * @param closedReason published with the closing
 * @param paused that it rests today, as was agreed, or null
 * @param actions what the reader may do to it now: permission and the record's own state both allow it
 */
public record CommitmentDetails(
        UUID id,
        Version version,
        CommitmentSummary summary,
        Terms terms,
        String partnershipName,
        List<PartnerRead> partners,
        List<BoardRef> boards,
        List<ThemeRead> themes,
        List<MeasureRead> measures,
        List<UpdateRead> updates,
        List<CheckRead> checks,
        List<ChangeRead> changes,
        List<EndorsementRead> endorsements,
        @Nullable String source,
        @Nullable String sourceRef,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate closedOn,
        @Nullable String closedReason,
        @Nullable PauseRead paused,
        Set<Action> actions) {

    public CommitmentDetails {
        partners = List.copyOf(partners);
        boards = List.copyOf(boards);
        themes = List.copyOf(themes);
        measures = List.copyOf(measures);
        updates = List.copyOf(updates);
        checks = List.copyOf(checks);
        changes = List.copyOf(changes);
        endorsements = List.copyOf(endorsements);
        actions = Set.copyOf(actions);
    }
}
