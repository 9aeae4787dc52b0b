package org.jointfund.programme;

/** Who may read a case; it only ever widens. */
public enum Circle {
    /** The agencies of the programme. */
    AGENCIES(0),
    /** Also the resident coordinators and governments of its countries. */
    COUNTRIES(1),
    /** Also the fund's secretariat, committee, agent and auditors. */
    FUND(2),
    /** Also donors and observers. */
    PARTNERS(3);

    private final int width;

    Circle(int width) {
        this.width = width;
    }

    /** 0 is the narrowest; a wider circle holds all narrower ones. */
    public int width() {
        return width;
    }
}
