/** Shows a fund's rules with their marks and sources. */
@NullMarked
package org.jointfund.fund.web;

import org.jspecify.annotations.NullMarked;
