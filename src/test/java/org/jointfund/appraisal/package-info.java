/** Tests of the appraisal module. */
@NullMarked
package org.jointfund.appraisal;

import org.jspecify.annotations.NullMarked;
