/** The fund's position, its statement and the rows behind every figure. */
@NullMarked
package org.jointfund.ledger.web;

import org.jspecify.annotations.NullMarked;
