/** Joint programmes from the first draft of an idea to their closure: what they say, who takes part, and where they are. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "command", "partner", "fund", "document"})
package org.jointfund.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
