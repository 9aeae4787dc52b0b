/** Tests of the appraisal's pages. */
@NullMarked
package org.jointfund.appraisal.web;

import org.jspecify.annotations.NullMarked;
