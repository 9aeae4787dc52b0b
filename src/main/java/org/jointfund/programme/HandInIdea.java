package org.jointfund.programme;

import jakarta.validation.constraints.AssertTrue;

/** Hand the idea in: what it says is agreed among the agencies, if need be subject to heads who confirm later (A4). */
public record HandInIdea(@AssertTrue boolean agreed, boolean subjectToConfirmation) {}
