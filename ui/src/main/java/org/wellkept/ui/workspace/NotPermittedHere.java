package org.wellkept.ui.workspace;

/** A screen that the person may know of but not open. The message says who may. */
public final class NotPermittedHere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotPermittedHere(String because) {
        super(because);
    }
}
