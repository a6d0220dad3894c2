package org.wellkept.ui.transparency;

/** The model of a public page: everything that its template prints. */
public interface PublicPage {
    Frame frame();
}
