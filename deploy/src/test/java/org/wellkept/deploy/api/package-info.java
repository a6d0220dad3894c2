/**
 * The API of the built application, called as programs call it. Every answer is held to the description at
 * {@code /openapi} as it comes in, so that each test is a test of the contract as well.
 */
@NullMarked
package org.wellkept.deploy.api;

import org.jspecify.annotations.NullMarked;
