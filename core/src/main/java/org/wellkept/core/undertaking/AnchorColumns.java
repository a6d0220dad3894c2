package org.wellkept.core.undertaking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.anchor.AnchorStage;
import org.wellkept.core.anchor.AnchorTerms;

/** {@link AnchorTerms} in their columns. */
@Embeddable
class AnchorColumns {

    @Column(name = "anchor_dimension")
    private @Nullable AnchorDimension dimension;

    @Column(name = "anchor_living_wage")
    private boolean livingWage;

    @Column(name = "anchor_amount")
    private @Nullable BigDecimal amount;

    @Column(name = "anchor_unit")
    private @Nullable String unit;

    @Column(name = "anchor_before")
    private @Nullable BigDecimal before;

    @Column(name = "anchor_stage")
    private @Nullable AnchorStage stage;

    protected AnchorColumns() {}

    static AnchorColumns of(@Nullable AnchorTerms terms) {
        AnchorColumns columns = new AnchorColumns();
        if (terms != null) {
            columns.dimension = terms.dimension();
            columns.livingWage = terms.livingWage();
            columns.amount = terms.amount();
            columns.unit = terms.unit();
            columns.before = terms.before();
            columns.stage = terms.stage();
        }
        return columns;
    }
}
