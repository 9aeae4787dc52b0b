package org.jointfund.committee.web;

/** A choice in a list: its value and its text. */
record Option(String value, String text) {}
