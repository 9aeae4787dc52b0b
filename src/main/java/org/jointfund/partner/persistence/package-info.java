/** Rows of the partner module. */
@NullMarked
package org.jointfund.partner.persistence;

import org.jspecify.annotations.NullMarked;
