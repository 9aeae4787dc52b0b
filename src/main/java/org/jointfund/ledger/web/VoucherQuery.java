package org.jointfund.ledger.web;

import org.jspecify.annotations.Nullable;

/** Where the pages start: after one that waits, before one that was decided. */
record VoucherQuery(@Nullable Long waitingAfter, @Nullable Long decidedBefore) {}
