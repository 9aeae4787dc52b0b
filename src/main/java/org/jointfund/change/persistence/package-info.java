/** Rows of the change module. */
@NullMarked
package org.jointfund.change.persistence;

import org.jspecify.annotations.NullMarked;
