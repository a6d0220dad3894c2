package org.wellkept.api.anchoryear;

import org.wellkept.core.anchoryear.AnchorYearState;
import org.wellkept.core.anchoryear.AnchorYears;

/** A year of which an organisation told something. */
record ToldYearBody(String year, AnchorYearState state) {

    static ToldYearBody of(AnchorYears.Told told) {
        return new ToldYearBody(told.year().code(), told.state());
    }
}
