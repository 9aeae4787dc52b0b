package org.jointfund.appraisal.persistence;

import java.util.List;
import org.jointfund.appraisal.OpenIdeas;
import org.jointfund.programme.Programme;
import org.jointfund.shared.CaseNumber;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisOpenIdeas implements OpenIdeas {

    private final OpenIdeaMapper mapper;

    MyBatisOpenIdeas(OpenIdeaMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<CaseNumber> like(Programme programme) {
        return programme.countries().isEmpty() ? List.of() : mapper.like(programme);
    }
}
