package org.jointfund.bench;

import java.util.stream.IntStream;

/** The steps of a lifecycle, told to the bare engine one after the other: what our services tell ours, and nothing else. */
record BareLifecycle(BareEngine engine, int collections) {

    private static final int AGENCIES = 4;
    private static final String ALL = "ALDER,BIRCH,CEDAR,ELM";

    void play() {
        String number = BareEngine.nextCase();
        selected(number);
        approved(number);
        engine.runs("signature", number);
        engine.hears("agreement.signed", number);
        transferred(number + "/FTR-1");
        secondTranche(number);
        closed(number);
    }

    private void selected(String number) {
        engine.start("jointProgramme", number);
        engine.does("draftIdea", number, "coordinatorNeeded", true, "countries", "XA");
        engine.does("endorseIdea", number, "endorsed", true);
        engine.does("checkEligibility", number, "eligibility", "ELIGIBLE");
        engine.does("appointReviewers", number, "reviewers", "reviewer-1,reviewer-2");
        engine.does("reviewIdea", number, "thirdReviewNeeded", false);
        engine.does("reviewIdea", number, "thirdReviewNeeded", false);
        engine.does("writeRecommendation", number);
        decided(number, "SELECT");
    }

    private void decided(String number, String outcome) {
        engine.does("placeOnAgenda", number + "/DEC");
        engine.does("decideItem", number + "/DEC", "outcome", outcome);
    }

    private void approved(String number) {
        engine.does("prepareDocument", number);
        engine.does("checkQuality", number, "qualityResult", "PASS");
        decided(number, "APPROVE");
    }

    private void transferred(String key) {
        engine.does("prepareTransfer", key);
        engine.does("approveTransfer", key, "transferApproved", true);
        engine.does("checkTransfer", key, "transferComplete", true);
        engine.does("recordPayments", key);
        engine.does("releasePayments", key, "fullyPaid", true);
    }

    private void secondTranche(String number) {
        String tranche = number + "/TRANCHE-2";
        engine.start("tranche", tranche);
        IntStream.range(0, collections).forEach(period -> reported(number + "/REP-" + period));
        engine.does("requestTranche", tranche);
        engine.does("certifyTranche", tranche);
        transferred(number + "/FTR-2");
    }

    private void reported(String key) {
        engine.start("reporting", key, "agencies", ALL);
        for (int agency = 0; agency < AGENCIES; agency++) {
            engine.does("submitReport", key);
            engine.does("acceptReport", key, "reportAccepted", true);
        }
    }

    private void closed(String number) {
        String completion = number + "/COMPLETION";
        engine.start("completion", completion, "agencies", ALL);
        IntStream.range(0, AGENCIES).forEach(agency -> engine.does("notifyCompletion", completion));
        engine.hears("programme.operationallyClosed", number, "agencies", ALL);
        for (int agency = 0; agency < AGENCIES; agency++) {
            engine.does("submitFinalStatement", number);
            engine.does("acceptFinalStatement", number, "statementAccepted", true, "refundDue", agency == 0);
        }
        engine.does("recordRefund", number);
        engine.does("submitFinalNarrative", number);
        engine.does("acceptFinalNarrative", number, "narrativeAccepted", true);
        engine.does("closeFinancially", number);
    }
}
