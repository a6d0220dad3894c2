package org.wellkept.ui.commitment;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.commitment.CommitmentFilter;
import org.wellkept.core.commitment.CommitmentFlag;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.core.reference.Framework;
import org.wellkept.core.reference.Theme;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.terms.ThemeRef;
import org.wellkept.core.undertaking.Said;
import org.wellkept.core.undertaking.State;
import org.wellkept.core.undertaking.UndertakingKind;
import org.wellkept.ui.form.Choice;

/**
 * The fields that narrow the list. They are one group; what they say takes effect when somebody asks for it, so that
 * nobody is moved while still choosing.
 */
final class ListFilters extends Div {

    private static final String STEPS = "concordat-steps";
    private static final String GROUPS = "population-groups";

    private final TextField words = new TextField("Words in it");
    private final Choice<String> partnership;
    private final Choice<String> board;
    private final Choice<String> organisation;
    private final Choice<Said> said;
    private final Choice<ShownAnswer> shown;
    private final Choice<CheckAnswer> checked;
    private final Choice<State> state;
    private final Choice<CommitmentFlag> flag;
    private final Choice<String> step;
    private final Choice<String> group;
    private final Choice<AnchorDimension> dimension = coded("In which role", AnchorDimension.values());
    private CommitmentFilter shownNow = CommitmentFilter.ALL;

    ListFilters(
            List<PartnershipRef> partnerships,
            List<BoardRef> boards,
            List<OrganisationRef> organisations,
            List<Framework> frameworks,
            SerializableRunnable asked) {
        addClassName("filters");
        setId("filters");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", "Narrow the list");
        partnership = choice(
                "Partnership",
                "Any",
                partnerships.stream()
                        .map(each -> List.of(each.slug(), each.name()))
                        .toList());
        board = choice(
                "Board",
                "Any",
                boards.stream().map(each -> List.of(each.slug(), each.name())).toList());
        organisation = choice(
                "Partner",
                "Any",
                organisations.stream()
                        .map(each -> List.of(each.slug(), each.name()))
                        .toList());
        said = coded("Partner says", Said.values());
        shown = coded("Figures show", ShownAnswer.values());
        checked = coded("Checked", CheckAnswer.values());
        state = coded("Life", State.values());
        flag = coded("Marked", CommitmentFlag.values());
        step = themes("Concordat step", STEPS, frameworks);
        group = themes("Population group", GROUPS, frameworks);

        words.setMaxLength(200);
        words.addKeyPressListener(Key.ENTER, pressed -> asked.run());
        words.setClearButtonVisible(false);
        words.getElement().setAttribute("autocomplete", "off");

        Div more = new Div(partnership, checked, step, group, state, flag);
        more.addClassNames("filter-row", "more");
        more.setId("more-filters");
        NativeButton moreButton = new NativeButton("More ways to narrow");
        moreButton.addClassNames("button", "link");
        moreButton.getElement().setAttribute("aria-expanded", "false");
        moreButton.getElement().setAttribute("aria-controls", "more-filters");
        moreButton.addClickListener(click -> {
            boolean open = !more.hasClassName("open");
            more.setClassName("open", open);
            moreButton.getElement().setAttribute("aria-expanded", Boolean.toString(open));
        });

        Button show = new Button("Show", click -> asked.run());
        show.addClassName("show");
        Div row = new Div(words, dimension, board, organisation, said, shown, show);
        row.addClassName("filter-row");
        add(row, moreButton, more);
    }

    /** Shows what narrows the list now. */
    void show(CommitmentFilter filter) {
        shownNow = filter;
        dimension.setVisible(filter.kind() == UndertakingKind.ANCHOR_ACTION);
        dimension.choose(filter.dimension());
        words.setValue(filter.words() == null ? "" : filter.words());
        partnership.chooseKey(filter.partnership());
        board.chooseKey(filter.board());
        organisation.chooseKey(filter.organisation());
        said.choose(filter.said());
        shown.choose(filter.shown());
        checked.choose(filter.checked());
        state.choose(filter.state());
        flag.choose(first(filter.flags()));
        step.chooseKey(theme(filter, STEPS));
        group.chooseKey(theme(filter, GROUPS));
    }

    /** What is asked for now. Narrowings that came by a link and have no field stay as they are. */
    CommitmentFilter asked() {
        List<ThemeRef> themes = new ArrayList<>(shownNow.themes().stream()
                .filter(theme ->
                        !theme.framework().equals(STEPS) && !theme.framework().equals(GROUPS))
                .toList());
        step.chosen().ifPresent(slug -> themes.add(new ThemeRef(STEPS, slug)));
        group.chosen().ifPresent(slug -> themes.add(new ThemeRef(GROUPS, slug)));
        return new CommitmentFilter(
                partnership.getValue(),
                board.getValue(),
                organisation.getValue(),
                themes,
                said.getValue(),
                shown.getValue(),
                checked.getValue(),
                state.getValue(),
                flags(),
                shownNow.counted(),
                words.getValue().isBlank() ? null : words.getValue().strip(),
                shownNow.kind(),
                dimension.getValue());
    }

    private Set<CommitmentFlag> flags() {
        CommitmentFlag before = first(shownNow.flags());
        if (flag.getValue() == before) {
            return shownNow.flags();
        }
        Set<CommitmentFlag> flags = new LinkedHashSet<>(shownNow.flags());
        if (before != null) {
            flags.remove(before);
        }
        flag.chosen().ifPresent(flags::add);
        return flags;
    }

    private static @Nullable CommitmentFlag first(Set<CommitmentFlag> flags) {
        return flags.stream().sorted().findFirst().orElse(null);
    }

    private static @Nullable String theme(CommitmentFilter filter, String framework) {
        return filter.themes().stream()
                .filter(theme -> theme.framework().equals(framework))
                .map(ThemeRef::theme)
                .findFirst()
                .orElse(null);
    }

    private static Choice<String> choice(String label, String none, List<List<String>> slugsAndNames) {
        Map<String, String> names = new LinkedHashMap<>();
        slugsAndNames.forEach(pair -> names.put(pair.getFirst(), pair.getLast()));
        return Choice.named(label, none, names);
    }

    private static Choice<String> themes(String label, String framework, List<Framework> frameworks) {
        return choice(
                label,
                "Any",
                frameworks.stream()
                        .filter(each -> each.slug().equals(framework))
                        .flatMap(each -> each.themes().stream())
                        .map(ListFilters::slugAndLabel)
                        .toList());
    }

    private static List<String> slugAndLabel(Theme theme) {
        return List.of(theme.slug(), theme.label());
    }

    private static <E extends Enum<E> & Coded> Choice<E> coded(String label, E[] choices) {
        return new Choice<>(label, "Any", Arrays.asList(choices), Coded::code, Coded::words);
    }
}
