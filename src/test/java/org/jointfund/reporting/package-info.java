/** What agencies report, and when. */
@NullMarked
package org.jointfund.reporting;

import org.jspecify.annotations.NullMarked;
