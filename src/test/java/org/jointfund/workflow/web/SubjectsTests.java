package org.jointfund.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jointfund.JointfundTest;
import org.jointfund.partner.Organisation;
import org.jointfund.partner.Organisations;
import org.jointfund.shared.AgencyCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@JointfundTest
@Transactional
class SubjectsTests {

    @Autowired
    private Subjects subjects;

    @Autowired
    private Organisations organisations;

    @Test
    void anAgencyWithTheCodeOfACountryIsNamedAsTheAgency() {
        organisations.save(new Organisation(new AgencyCode("XA"), "Agency Xa", "XA", false, true));

        assertThat(subjects.names(List.of("agency/XA", "country/XA", "reviewer/reviewer-1")))
                .containsEntry("agency/XA", "Agency Xa")
                .containsEntry("country/XA", "Northland (fictitious)")
                .hasSize(2);
    }
}
