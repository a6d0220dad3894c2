/**
 * Who is acting in this request. The workspace knows it from the HTTP session, the API from the verified token; either
 * names only the person. The roles are read anew from core each time, so that whoever leaves loses access at once.
 */
@NullMarked
package org.wellkept.auth.session;

import org.jspecify.annotations.NullMarked;
