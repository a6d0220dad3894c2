package org.wellkept.deploy.running;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The tests of this class walk through the built application in a browser. A test method that takes a {@link
 * com.microsoft.playwright.Page} is given a new one, with cookies of its own; {@code page.navigate("/boards")} is
 * relative to the application. Name the class {@code …IT}: it runs after packaging.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnRunningWellkept
@Tag("browser")
@ExtendWith(SharedBrowser.class)
public @interface InBrowser {}
