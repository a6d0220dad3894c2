package org.wellkept.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * As many groups of the same fields as are wanted, with a button for one more. The focus goes with what is added, and
 * stays near what is removed.
 *
 * @param <F> the group of fields
 * @param <T> what they are filled from
 */
public final class Rows<F extends Component, T extends Serializable> extends Div {

    /** Says which of how many a group is. */
    public interface Numbering<F> extends Serializable {
        void number(F fields, int position, int of);
    }

    /** Lays out the fields; {@code removed} is run when somebody takes them away. */
    public interface Layout<F, T> extends Serializable {
        F fields(T from, SerializableRunnable removed);
    }

    private final List<F> rows = new ArrayList<>();
    private final Div holder = new Div();
    private final NativeButton add;
    private final Layout<F, T> layout;
    private final Numbering<F> numbering;
    private final SerializableRunnable changed;

    /** @param changed is run when a group was taken away */
    public Rows(
            String addWords,
            Layout<F, T> layout,
            Numbering<F> numbering,
            T empty,
            SerializableConsumer<F> focus,
            SerializableRunnable changed) {
        this.layout = layout;
        this.numbering = numbering;
        this.changed = changed;
        holder.addClassName("rows");
        add = new NativeButton(addWords);
        add.addClassName("button");
        add.addClickListener(click -> focus.accept(row(empty)));
        add(holder, add);
    }

    public void fill(List<T> from) {
        rows.clear();
        holder.removeAll();
        from.forEach(this::row);
    }

    public <R> List<R> typed(java.util.function.Function<F, R> typed) {
        return rows.stream().map(typed).toList();
    }

    public List<F> all() {
        return List.copyOf(rows);
    }

    private F row(T from) {
        List<F> added = new ArrayList<>();
        F fields = layout.fields(from, () -> remove(added.getFirst()));
        added.add(fields);
        rows.add(fields);
        holder.add(fields);
        numberAll();
        return fields;
    }

    private void remove(F fields) {
        rows.remove(fields);
        holder.remove(fields);
        numberAll();
        add.focus();
        changed.run();
    }

    private void numberAll() {
        for (int i = 0; i < rows.size(); i++) {
            numbering.number(rows.get(i), i + 1, rows.size());
        }
    }
}
