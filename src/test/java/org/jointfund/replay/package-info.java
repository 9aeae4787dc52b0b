/** Two joint programmes played from the first draft to financial closure through the public API alone ({@code ./dev replay}). */
@NullMarked
package org.jointfund.replay;

import org.jspecify.annotations.NullMarked;
