package org.wellkept.api.coproduction;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.coproduction.Rung;
import org.wellkept.core.release.Felt;
import org.wellkept.core.release.Part;
import org.wellkept.core.release.Released;
import org.wellkept.core.release.ReleasedCount;

/** What the latest release tells of an activity: the only way in which counts of people leave the partnership. */
record ReleasedBody(
        LocalDate madeOn,
        @Nullable CountBody people,
        Map<String, CountBody> groups,
        @Nullable CountBody spoke,
        @Nullable FeltBody felt) {

    static @Nullable ReleasedBody of(@Nullable Released released) {
        if (released == null) {
            return null;
        }
        Map<String, CountBody> groups = new TreeMap<>();
        released.groups().forEach((group, count) -> groups.put(group, CountBody.told(count)));
        return new ReleasedBody(
                released.madeOn(),
                CountBody.of(released.people()),
                groups,
                CountBody.of(released.spoke()),
                FeltBody.of(released.felt()));
    }

    /**
     * A count of people.
     *
     * @param told {@code exactly}, {@code fewerThanFive} or {@code keptBack}
     * @param people null unless it is told exactly
     */
    record CountBody(String told, @Nullable Integer people) {

        static @Nullable CountBody of(@Nullable ReleasedCount count) {
            return count == null ? null : told(count);
        }

        static CountBody told(ReleasedCount count) {
            return switch (count) {
                case ReleasedCount.Exactly(int people) -> new CountBody("exactly", people);
                case ReleasedCount.FewerThanFive few -> new CountBody("fewerThanFive", null);
                case ReleasedCount.KeptBack keptBack -> new CountBody("keptBack", null);
            };
        }
    }

    /** How it was for those who said so. */
    record FeltBody(
            Rung rung,
            @Nullable Part account,
            @Nullable Part heardBack,
            @Nullable Part again,
            List<String> feltReal,
            List<String> notReal,
            List<String> corrections,
            @Nullable GapBody gap) {

        static @Nullable FeltBody of(@Nullable Felt felt) {
            return felt == null
                    ? null
                    : new FeltBody(
                            felt.rung(),
                            felt.account(),
                            felt.heardBack(),
                            felt.again(),
                            felt.feltReal(),
                            felt.notReal(),
                            felt.corrections(),
                            GapBody.of(felt.gap()));
        }
    }

    /** That people felt it two rungs lower or more than is claimed. */
    record GapBody(
            LocalDate toldOn, LocalDate publicOn, @Nullable String reply) {

        static @Nullable GapBody of(Felt.@Nullable Gap gap) {
            return gap == null ? null : new GapBody(gap.toldOn(), gap.publicOn(), gap.reply());
        }
    }
}
