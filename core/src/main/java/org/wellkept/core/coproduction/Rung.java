package org.wellkept.core.coproduction;

import org.wellkept.core.Coded;

/**
 * The seven rungs of the ladder of co-production (Think Local Act Personal), lowest first. An organisation claims one; people
 * who took part say which one it felt like.
 */
public enum Rung implements Coded {
    COERCION(1, "coercion", "Coercion", "We had no choice. It was done to us."),
    EDUCATING(2, "educating", "Educating", "We were taught what others think is good for us."),
    INFORMING(3, "informing", "Informing", "We were told what will happen."),
    CONSULTATION(4, "consultation", "Consultation", "We were asked. Others then chose."),
    ENGAGEMENT(5, "engagement", "Engagement", "We could say what we think, and it had some weight."),
    CO_DESIGN(6, "coDesign", "Co-design", "We made the plan together. Others then did it."),
    CO_PRODUCTION(7, "coProduction", "Co-production", "We chose together and we did it together.");

    private final int height;
    private final String code;
    private final String words;
    private final String asFelt;

    Rung(int height, String code, String words, String asFelt) {
        this.height = height;
        this.code = code;
        this.words = words;
        this.asFelt = asFelt;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }

    /** How somebody who was there would put it, as one plain sentence or two. */
    public String asFelt() {
        return asFelt;
    }

    /** 1 for the lowest to 7 for the highest. */
    public int height() {
        return height;
    }
}
