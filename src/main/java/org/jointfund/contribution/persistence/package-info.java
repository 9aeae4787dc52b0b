/** Rows of the contribution module. */
@NullMarked
package org.jointfund.contribution.persistence;

import org.jspecify.annotations.NullMarked;
