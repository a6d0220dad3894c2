package org.wellkept.deploy.architecture.planted.api;

import jakarta.inject.Inject;
import org.wellkept.deploy.architecture.planted.core.promise.Promise;
import org.wellkept.deploy.architecture.planted.ui.PromiseView;

/** Planted: injected into a field, shows an entity, sees ui. */
public class PromiseResource {
    @Inject
    private PromiseView view;

    /** Planted. */
    public Promise get() {
        return view == null ? new Promise() : view.shown();
    }
}
