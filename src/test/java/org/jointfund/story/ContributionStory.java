package org.jointfund.story;

import static org.jointfund.story.Cast.OFFICER;

/** A donor announces money, signs for it in two instalments, and everybody can see how far the fund has come. */
final class ContributionStory {

    private final Stage stage;

    ContributionStory(Stage stage) {
        this.stage = stage;
    }

    void aDonorAnnouncesAndSigns() {
        stage.as(OFFICER)
                .opens("/funds/MIG00/pledges")
                .sets("donor", "DEMO-2")
                .sets("reference", "PLEDGE-1")
                .sets("announcedOn", stage.today().toString())
                .sets("currency", "USD")
                .sets("amount", "1000000.00")
                .presses("Record the pledge");
        stage.as(OFFICER)
                .opens("/funds/MIG00/arrangements")
                .sets("donor", "DEMO-2")
                .sets("reference", "SAA-1")
                .sets("signedOn", stage.today().toString())
                .sets("instalments[0].dueOn", stage.today().plusYears(4).toString())
                .sets("instalments[0].rate", "1")
                .sets("instalments[0].amount", "600000.00")
                .sets("instalments[1].dueOn", stage.today().plusYears(5).toString())
                .sets("instalments[1].rate", "1")
                .sets("instalments[1].amount", "400000.00")
                .presses("Record the arrangement");
    }

    void theFundShowsHowFarItIs(String number) {
        stage.as("auditor")
                .opens("/funds/MIG00/capitalisation")
                .sees("70,000,000.00")
                .sees("1,000,000.00")
                .sees("5,000,000.00");
        stage.as("auditor").opens("/funds/MIG00/journals").sees("DEMO-0001").sees(number + "/FTR-2/ELM");
    }
}
