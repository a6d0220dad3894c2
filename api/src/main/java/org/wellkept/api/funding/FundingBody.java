package org.wellkept.api.funding;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.json.Given;
import org.wellkept.core.funding.FundingRead;
import org.wellkept.core.funding.RecordFunding;

/**
 * That one organisation funds another.
 *
 * @param funder the slug of who pays
 * @param funded the slug of who is paid
 * @param to the last day, or null while it goes on
 */
record FundingBody(
        UUID id,
        String funder,
        String funded,
        LocalDate from,
        @Nullable LocalDate to) {

    static FundingBody of(FundingRead funding) {
        return new FundingBody(
                funding.id(), funding.funder().slug(), funding.funded().slug(), funding.from(), funding.to());
    }

    static RecordFunding read(String funder, ObjectNode sent) {
        Given given = Given.of(sent);
        RecordFunding funding = new RecordFunding(
                funder, given.text("funded", "Give the slug of the organisation that is paid"), given.date("from"));
        given.done();
        return funding;
    }
}
