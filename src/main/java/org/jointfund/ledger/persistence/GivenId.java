package org.jointfund.ledger.persistence;

/** Takes the number the database gives a new row. */
final class GivenId {

    private long id;

    long get() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
