/**
 * The description of the API, OpenAPI 3.1, written by hand so that it can say what a scan cannot: choices by their codes,
 * what may be null, every problem. Tests hold it to the resource methods and to what is really answered.
 */
@NullMarked
package org.wellkept.api.openapi;

import org.jspecify.annotations.NullMarked;
