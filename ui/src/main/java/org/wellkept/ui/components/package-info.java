/**
 * Every part that screens and pages are made of, in every state, on a page for each face: a picture test sees there when
 * one of them changes. They are drawn by the product's own templates and components, with made-up records. Only the
 * demonstration shows them, so that an installation has no made-up promise beside real ones.
 */
@NullMarked
package org.wellkept.ui.components;

import org.jspecify.annotations.NullMarked;
