package org.jointfund.fund.persistence;

/** A file of a version as it was read. */
record RuleFile(String name, String content) {}
