package org.jointfund.programme;

import java.util.List;
import org.jointfund.partner.Actor;

/** Links on the page of a case that a module adds once there is something behind them (N1); beans come in the order of a case's life. */
public interface CaseSection {

    /** What this person can open; none while there is nothing. */
    List<Link> links(Programme programme, Actor reader);

    /** A page by its address; its text is the message {@code case.section.<name>} with what is counted, 0 where nothing is. */
    record Link(String name, int count, String href) {

        public static Link to(String name, Programme programme, String page) {
            return new Link(name, 0, "/cases/" + programme.number() + page);
        }

        public static Link to(String name, Programme programme, String page, int count) {
            return new Link(name, count, "/cases/" + programme.number() + page + "/" + count);
        }
    }
}
