package org.wellkept.deploy.architecture.planted.core.round;

import org.wellkept.deploy.architecture.planted.core.promise.Promises;

/** Planted: a feature that sees one that sees it. */
public record Round(Promises promises) {}
