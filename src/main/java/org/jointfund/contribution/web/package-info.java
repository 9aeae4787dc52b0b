/** Pages and interface for pledges, arrangements, deposits and the capitalisation of a fund. */
@NullMarked
package org.jointfund.contribution.web;

import org.jspecify.annotations.NullMarked;
