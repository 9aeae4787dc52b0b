/** Pages and API of transfer requests, payments and tranches. */
@NullMarked
package org.jointfund.disbursement.web;

import org.jspecify.annotations.NullMarked;
