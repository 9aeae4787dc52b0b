/** Tests of the whole application, and the database they and the development server run on. */
@NullMarked
package org.jointfund;

import org.jspecify.annotations.NullMarked;
