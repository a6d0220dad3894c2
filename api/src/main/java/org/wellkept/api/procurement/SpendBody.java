package org.wellkept.api.procurement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.http.Versioned;
import org.wellkept.api.json.Given;
import org.wellkept.core.Version;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.procurement.SpendRead;
import org.wellkept.core.procurement.SpendTerms;
import org.wellkept.core.procurement.SpentIn;

/** What an organisation spent in a year, as the API shows it. */
record SpendBody(
        @JsonIgnore Version version,
        String organisation,
        String year,
        @Nullable BigDecimal total,
        @Nullable String innerPlace,
        @Nullable BigDecimal innerSpend,
        @Nullable String widerPlace,
        @Nullable BigDecimal widerSpend,
        @Nullable BigDecimal sme,
        @Nullable BigDecimal vcse,
        @Nullable BigDecimal userLed,
        boolean baseline,
        Visibility visibility,
        List<String> statement)
        implements Versioned {

    private static final List<String> WORKED_OUT = List.of("organisation", "year", "visibility", "statement");

    static SpendBody of(SpendRead read) {
        SpendTerms terms = read.terms();
        return new SpendBody(
                read.version(),
                read.organisation().slug(),
                read.year().code(),
                terms.total(),
                terms.inner().place(),
                terms.inner().spent(),
                terms.wider().place(),
                terms.wider().spent(),
                terms.sme(),
                terms.vcse(),
                terms.userLed(),
                terms.baseline(),
                read.visibility(),
                read.statement().sentences());
    }

    /** What a caller can write of it; the rest can be sent back, and says nothing. */
    static SpendTerms read(ObjectNode sent) {
        Given given = Given.of(sent);
        SpendTerms terms = new SpendTerms(
                given.number("total"),
                new SpentIn(given.optionalText("innerPlace"), given.number("innerSpend")),
                new SpentIn(given.optionalText("widerPlace"), given.number("widerSpend")),
                given.number("sme"),
                given.number("vcse"),
                given.number("userLed"),
                given.flag("baseline"));
        WORKED_OUT.forEach(given::leaveAside);
        given.done();
        return terms;
    }
}
