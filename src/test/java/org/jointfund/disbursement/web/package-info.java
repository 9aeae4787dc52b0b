/** Tests of the pages and API of transfers, payments and tranches. */
@NullMarked
package org.jointfund.disbursement.web;

import org.jspecify.annotations.NullMarked;
