/** Whole stories, played in a real browser by all the people of the demonstration. */
@NullMarked
package org.jointfund.story;

import org.jspecify.annotations.NullMarked;
