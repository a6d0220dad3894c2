/**
 * The built application, started once for all tests that need one, and a browser on top of it. Tests that only call it
 * over HTTP are annotated with {@link org.wellkept.deploy.running.OnRunningWellkept}, those in a browser with
 * {@link org.wellkept.deploy.running.InBrowser}. They run in any order and share one demonstration: each makes what it
 * needs and relies on nothing that another left behind.
 */
@NullMarked
package org.wellkept.deploy.running;

import org.jspecify.annotations.NullMarked;
