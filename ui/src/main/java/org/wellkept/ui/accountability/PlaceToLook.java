package org.wellkept.ui.accountability;

/** A board, or a collection of published plans, that can be looked at. */
public record PlaceToLook(String name, String href, boolean current) {}
