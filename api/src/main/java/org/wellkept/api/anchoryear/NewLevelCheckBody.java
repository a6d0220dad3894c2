package org.wellkept.api.anchoryear;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.wellkept.api.json.Given;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.anchoryear.CheckProgression;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.dates.FinancialYear;

/** What somebody independent found of a level, as it is sent. */
final class NewLevelCheckBody {

    private NewLevelCheckBody() {}

    static CheckProgression read(String organisation, FinancialYear year, ObjectNode sent) {
        Given given = Given.of(sent);
        if (!sent.has("interests")) {
            given.note(
                    "interests",
                    "It is not said whether there are interests to declare",
                    "Give null for none, or say what they are");
        }
        if (!given.has("moneyBetween")) {
            given.note(
                    "moneyBetween",
                    "It is not said whether money flows between the two",
                    "Give true or false, without quotation marks");
        }
        CheckProgression check = new CheckProgression(
                organisation,
                year,
                given.choice("dimension", AnchorDimension.class),
                given.choice("answer", CheckAnswer.class),
                given.date("on"),
                given.optionalText("note"),
                given.optionalText("interests"),
                given.flag("moneyBetween"),
                given.optionalText("organisation"),
                given.optionalText("board"));
        given.done();
        return check;
    }
}
