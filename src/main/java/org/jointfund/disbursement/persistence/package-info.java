/** Rows of transfer requests, payments and tranches. */
@NullMarked
package org.jointfund.disbursement.persistence;

import org.jspecify.annotations.NullMarked;
