package org.wellkept.core.procurement;

import org.wellkept.core.Coded;

/** A figure of a roll-up, as what leads from it to its contracts. */
public enum ContractFigure implements Coded {
    VALUE_TOLD("valueTold", "With a value", "c.value is not null"),
    KINDS_TOLD("kindsTold", "That say what the supplier is", "c.supplier_kinds is not null"),
    WEIGHTING_TOLD("weightingTold", "With a social value weighting", "c.weighting is not null"),
    WEIGHTING_ENOUGH("weightingEnough", "With a weighting of 10% or more", "c.weighting >= 10"),
    COMMITTED_TOLD("committedTold", "With social value committed in pounds", "c.committed_value is not null"),
    DELIVERED_TOLD("deliveredTold", "With social value delivered in pounds", "c.delivered_value is not null"),
    CARBON_PLAN("carbonPlan", "Whose supplier has a carbon reduction plan", "c.carbon_plan");

    private final String code;
    private final String words;
    private final String condition;

    ContractFigure(String code, String words, String condition) {
        this.code = code;
        this.words = words;
        this.condition = condition;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }

    /** Of a {@code contract} as {@code c}. */
    String condition() {
        return condition;
    }
}
