package org.jointfund.programme.web;

/** A choice of a list or of radio buttons. */
record Option(String value, String text) {}
