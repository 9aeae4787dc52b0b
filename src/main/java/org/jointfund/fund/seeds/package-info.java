/** Reads the seed files, so that a mistake stops the start with file, line, key and a sentence. */
@NullMarked
package org.jointfund.fund.seeds;

import org.jspecify.annotations.NullMarked;
