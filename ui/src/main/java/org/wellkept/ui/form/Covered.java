package org.wellkept.ui.form;

/** A part of a form that is not always in sight. */
public interface Covered {

    /** Brings it into sight. */
    void uncover();
}
