package org.wellkept.ui.anchor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.anchoryear.ProgressionLevel;
import org.wellkept.core.anchoryear.ProgressionTold;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.form.ProblemSummary;

/** How far an organisation says it has come in one dimension. */
final class ProgressionFields extends Div {

    private final AnchorDimension dimension;
    private final Choice<ProgressionLevel> level;
    private final TextArea reason;
    private final TextArea now;
    private final TextArea next;

    ProgressionFields(AnchorDimension dimension) {
        this.dimension = dimension;
        addClassName("section");
        String of = " (" + dimension.words().toLowerCase(Locale.UK) + ")";
        level = new Choice<>(
                "Level" + of,
                "Not said",
                Arrays.asList(ProgressionLevel.values()),
                known -> Integer.toString(known.number()),
                known -> known.number() + " – " + known.words() + ": " + known.means());
        reason = area("Why this level" + of, "What shows it, in a sentence or two.");
        now = area("Where you are now" + of, "");
        next = area("Where you go next" + of, "");
        add(new H3(dimension.words()), level, reason, now, next);
    }

    private static TextArea area(String label, String hint) {
        TextArea area = new TextArea(label);
        area.setMaxLength(1_000);
        area.setHelperText(hint);
        return area;
    }

    void fill(ProgressionTold told) {
        Integer number = told.level();
        level.choose(number == null ? null : ProgressionLevel.of(number).orElse(null));
        reason.setValue(orEmpty(told.reason()));
        now.setValue(orEmpty(told.now()));
        next.setValue(orEmpty(told.next()));
    }

    ProgressionTold read() {
        return new ProgressionTold(
                level.chosen().map(ProgressionLevel::number).orElse(null),
                now.getValue(),
                next.getValue(),
                reason.getValue());
    }

    void tieTo(ProblemSummary problems) {
        String name = "progression." + dimension.code();
        problems.knows(name + ".level", level);
        problems.knows(name + ".reason", reason);
        problems.knows(name + ".now", now);
        problems.knows(name + ".next", next);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
