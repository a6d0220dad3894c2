package org.wellkept.core.coproduction;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Written;

/**
 * The second step of an activity's log: who took part and how they were reached. Groups and counts, never names.
 *
 * @param occasions when, in order: once, or each time of a series
 * @param people everybody who took part, each counted once, 0 to 1,000,000; null where nobody counted
 * @param groupsWritten groups as a source wrote them that match no known one, at most 2,000 characters
 * @param reached how people were reached, at most 2,000 characters
 * @param accessNeeds which access and communication needs were met, at most 2,000 characters
 */
public record TookPart(
        List<Occasion> occasions,
        @Nullable Integer people,
        List<GroupCount> groups,
        @Nullable String groupsWritten,
        @Nullable String reached,
        @Nullable String accessNeeds,
        PaymentPractice payment)
        implements Serializable {

    /** Of which nothing is said yet. */
    public static final TookPart UNSAID =
            new TookPart(List.of(), null, List.of(), null, null, null, PaymentPractice.UNSAID);

    public TookPart {
        occasions = List.copyOf(occasions);
        groups = List.copyOf(groups);
        groupsWritten = Written.orNone(groupsWritten);
        reached = Written.orNone(reached);
        accessNeeds = Written.orNone(accessNeeds);
    }

    /** The same without any count of people. */
    TookPart uncounted() {
        return new TookPart(
                occasions.stream().map(each -> new Occasion(each.held(), null)).toList(),
                null,
                groups.stream().map(each -> new GroupCount(each.theme(), null)).toList(),
                groupsWritten,
                reached,
                accessNeeds,
                payment);
    }
}
