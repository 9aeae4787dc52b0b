/** Rows of screenings, reviews and recommendations; inserted only, save that a reviewer who has not handed in can be replaced. */
@NullMarked
package org.jointfund.appraisal.persistence;

import org.jspecify.annotations.NullMarked;
