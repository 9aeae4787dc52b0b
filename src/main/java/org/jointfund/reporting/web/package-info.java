/** Pages and interface of the reports. */
@NullMarked
package org.jointfund.reporting.web;

import org.jspecify.annotations.NullMarked;
