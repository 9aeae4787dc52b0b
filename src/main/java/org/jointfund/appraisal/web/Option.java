package org.jointfund.appraisal.web;

/** A choice in a list: its value and its text. */
record Option(String value, String text) {}
