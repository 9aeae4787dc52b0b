/** Pages and interface of suspension, withdrawal and closure. */
@NullMarked
package org.jointfund.change.web;

import org.jspecify.annotations.NullMarked;
