/** Rows of the ledger. */
@NullMarked
package org.jointfund.ledger.persistence;

import org.jspecify.annotations.NullMarked;
