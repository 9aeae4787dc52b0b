/** Pages of the programme module, asked for as a browser does. */
@NullMarked
package org.jointfund.programme.web;

import org.jspecify.annotations.NullMarked;
