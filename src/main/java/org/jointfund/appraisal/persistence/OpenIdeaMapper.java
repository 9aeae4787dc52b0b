package org.jointfund.appraisal.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jointfund.programme.Programme;
import org.jointfund.shared.CaseNumber;

@Mapper
interface OpenIdeaMapper {

    List<CaseNumber> like(Programme programme);
}
