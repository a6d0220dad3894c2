/**
 * What holds for every request and answer: who is calling, how large a request may be, entity tags and caching, the
 * headers that keep browsers safe.
 */
@NullMarked
package org.wellkept.api.http;

import org.jspecify.annotations.NullMarked;
