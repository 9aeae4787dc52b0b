/** Pages and interface of the eligibility check, the reviews and the recommendation. */
@NullMarked
package org.jointfund.appraisal.web;

import org.jspecify.annotations.NullMarked;
