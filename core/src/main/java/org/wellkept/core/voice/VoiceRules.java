package org.wellkept.core.voice;

import org.jspecify.annotations.Nullable;

/** When what people said can come out at all. */
public final class VoiceRules {

    /** How many have to speak before anything of it is shown: voices come out in batches of so many or more. */
    public static final int BATCH = 5;

    private VoiceRules() {}

    /**
     * Whether everybody who was there spoke: then it would be clear who said what.
     *
     * @param people how many took part, or null where nobody counted: then the codes that were made count
     */
    public static boolean everybodySpoke(int spoke, @Nullable Integer people, int issued) {
        return spoke >= (people == null ? issued : Math.min(people, issued));
    }

    /** Whether it can come out, once its window has closed. */
    public static boolean canComeOut(int spoke, @Nullable Integer people, int issued) {
        return spoke >= BATCH && !everybodySpoke(spoke, people, issued);
    }
}
