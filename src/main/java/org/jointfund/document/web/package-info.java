/** The page that verifies a document and the download. */
@NullMarked
package org.jointfund.document.web;

import org.jspecify.annotations.NullMarked;
