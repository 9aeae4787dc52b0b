/** Pages and interface of the committee: meetings, agenda, decision sheet. */
@NullMarked
package org.jointfund.committee.web;

import org.jspecify.annotations.NullMarked;
