package org.wellkept.deploy.running;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The tests of this class call the built application. A constructor or test method that takes a {@link
 * RunningWellkept} is given the one that all of them share. Name the class {@code …IT}: it runs after packaging.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("server")
@ExtendWith(SharedWellkept.class)
public @interface OnRunningWellkept {}
