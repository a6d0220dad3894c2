package org.wellkept.core.release;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.coproduction.Rung;

/**
 * How it was for those who said so.
 *
 * @param rung the middle one of the rungs that people named, the lower of two
 * @param account how many say that the organisation's account of what was said is right, or null where too few said
 * @param heardBack how many heard what became of what they said, or null where too few said
 * @param again how many would take part again, or null where too few said
 * @param feltReal what felt real, in people's own words, in no order
 * @param notReal what didn't
 * @param corrections what was said instead of what the account says
 * @param gap that people felt it two rungs lower or more than was claimed, or null
 */
public record Felt(
        Rung rung,
        @Nullable Part account,
        @Nullable Part heardBack,
        @Nullable Part again,
        List<String> feltReal,
        List<String> notReal,
        List<String> corrections,
        @Nullable Gap gap)
        implements Serializable {

    /** From so many rungs on it is a gap. */
    public static final int GAP = 2;

    public Felt {
        feltReal = List.copyOf(feltReal);
        notReal = List.copyOf(notReal);
        corrections = List.copyOf(corrections);
    }

    /** Whether people felt it two rungs lower or more than was claimed. */
    static boolean isGap(@Nullable Rung claimed, Rung felt) {
        return claimed != null && claimed.height() - felt.height() >= GAP;
    }

    /**
     * What an organisation was told, and what it says to that.
     *
     * @param publicOn the first day on which it may be read outside the partnership
     * @param reply its own words, or null
     * @param mayReply whether the reader can reply
     */
    public record Gap(
            LocalDate toldOn, LocalDate publicOn, @Nullable String reply, boolean mayReply) implements Serializable {}
}
