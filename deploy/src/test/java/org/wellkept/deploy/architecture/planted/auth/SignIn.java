package org.wellkept.deploy.architecture.planted.auth;

import org.wellkept.deploy.architecture.planted.ui.PromiseView;

/** Planted: auth sees ui. */
public record SignIn(long id, PromiseView view) {}
