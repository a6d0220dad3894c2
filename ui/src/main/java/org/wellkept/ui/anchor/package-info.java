/**
 * What partners do as employers, buyers, landlords and neighbours: the yearly return and what returns come to, in the
 * workspace and on open pages. Beside each sum stands how many answered; levels are never added up or averaged; outside the
 * partnership nobody is named as silent.
 */
@NullMarked
package org.wellkept.ui.anchor;

import org.jspecify.annotations.NullMarked;
