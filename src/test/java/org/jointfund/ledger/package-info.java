/** What the ledger promises, and how each promise is tried. */
@NullMarked
package org.jointfund.ledger;

import org.jspecify.annotations.NullMarked;
