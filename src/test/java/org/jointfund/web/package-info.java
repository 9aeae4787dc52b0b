/** Tests of what every page shares. */
@NullMarked
package org.jointfund.web;

import org.jspecify.annotations.NullMarked;
