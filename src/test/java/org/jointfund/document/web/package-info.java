/** Tests of download and verification. */
@NullMarked
package org.jointfund.document.web;

import org.jspecify.annotations.NullMarked;
