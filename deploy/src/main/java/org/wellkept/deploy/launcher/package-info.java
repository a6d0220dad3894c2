/**
 * Starts Wellkept: finds its folder, starts PostgreSQL where none is given, brings the database up to date and then
 * starts Payara Micro with the WAR beside it.
 *
 * <p>What must hold: every failure is one plain sentence and an exit code other than 0; the password of the
 * database's owner never leaves the launcher (the application gets a user that can change neither tables nor
 * history); the application stops before its database.
 *
 * <p>These classes are loaded twice, on purpose. {@link org.wellkept.deploy.launcher.Main} and what it hands to Payara
 * Micro are on the ordinary class path. Everything else is loaded apart, with its own copy of the database libraries,
 * so that Payara Micro and the WAR never see them.
 */
@NullMarked
package org.wellkept.deploy.launcher;

import org.jspecify.annotations.NullMarked;
