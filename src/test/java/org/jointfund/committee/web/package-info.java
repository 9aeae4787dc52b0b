/** Tests of the committee's pages and interface. */
@NullMarked
package org.jointfund.committee.web;

import org.jspecify.annotations.NullMarked;
