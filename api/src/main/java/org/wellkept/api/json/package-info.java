/**
 * JSON in and out: bodies are records, choices go by their codes, dates are ISO, figures are plain numbers. What comes
 * in is read member by member, so that everything that needs mending is named at once.
 */
@NullMarked
package org.wellkept.api.json;

import org.jspecify.annotations.NullMarked;
