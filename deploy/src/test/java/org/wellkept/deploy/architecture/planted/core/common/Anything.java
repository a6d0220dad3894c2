package org.wellkept.deploy.architecture.planted.core.common;

/** Planted: a package for anything. */
public final class Anything {
    private Anything() {}
}
