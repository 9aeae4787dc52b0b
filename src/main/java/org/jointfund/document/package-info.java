/** Stored files by hash, their upload, rendering to PDF and verification; the only module that knows PDFBox. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "command"})
package org.jointfund.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
