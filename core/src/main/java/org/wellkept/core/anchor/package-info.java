/**
 * What makes a promise an anchor action: what an organisation does as employer, buyer, landlord or neighbour. An anchor action
 * is a promise whose terms say so; everything else about it (its life, updates, answers, checks, questions) is the one
 * mechanism of undertakings.
 *
 * <p>Dimensions: the Health Foundation's five, with housing beside them, as the published plans tell them apart.
 */
@NullMarked
package org.wellkept.core.anchor;

import org.jspecify.annotations.NullMarked;
