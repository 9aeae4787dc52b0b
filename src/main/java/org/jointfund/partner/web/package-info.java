/** Turns the signed-in account into the actor a page works for. */
@NullMarked
package org.jointfund.partner.web;

import org.jspecify.annotations.NullMarked;
