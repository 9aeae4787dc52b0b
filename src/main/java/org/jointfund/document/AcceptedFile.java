package org.jointfund.document;

/** A file whose content was looked at and is what its name says. */
public record AcceptedFile(String name, FileType type, Content content) {}
