/** Figures measured by {@code ./dev bench}, each a line: name, value, unit, target, pass or short. */
@NullMarked
package org.jointfund.bench;

import org.jspecify.annotations.NullMarked;
