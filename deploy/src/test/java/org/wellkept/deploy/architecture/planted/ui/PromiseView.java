package org.wellkept.deploy.architecture.planted.ui;

import org.wellkept.deploy.architecture.planted.api.PromiseResource;
import org.wellkept.deploy.architecture.planted.core.promise.Promise;

/** Planted: ui sees api. */
public class PromiseView {
    private final PromiseResource resource;

    /** Planted. */
    public PromiseView(PromiseResource resource) {
        this.resource = resource;
    }

    /** Planted. */
    public Promise shown() {
        return resource.get();
    }
}
