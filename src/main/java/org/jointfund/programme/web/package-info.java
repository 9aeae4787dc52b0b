/** Pages and interface of the programme module. */
@NullMarked
package org.jointfund.programme.web;

import org.jspecify.annotations.NullMarked;
