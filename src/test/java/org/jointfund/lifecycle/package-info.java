/** One programme played through the services, from the first idea to financial closure, in whatever fund. */
@NullMarked
package org.jointfund.lifecycle;

import org.jspecify.annotations.NullMarked;
