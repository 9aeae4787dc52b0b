/** Rows of screenings, reviews and recommendations; inserted only. */
@NullMarked
package org.jointfund.appraisal.persistence;

import org.jspecify.annotations.NullMarked;
