/** Tests of transfers, payments and tranches. */
@NullMarked
package org.jointfund.disbursement;

import org.jspecify.annotations.NullMarked;
