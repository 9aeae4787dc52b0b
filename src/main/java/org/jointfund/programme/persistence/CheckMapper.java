package org.jointfund.programme.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jointfund.programme.FiledComment;
import org.jointfund.programme.QualityRecord;
import org.jointfund.shared.CaseNumber;

@Mapper
interface CheckMapper {

    List<QualityRow> checks(CaseNumber number);

    void insertCheck(@Param("check") QualityRecord check, @Param("met") String met);

    List<FiledComment> comments(CaseNumber number);

    void insertComment(FiledComment comment);

    int updateComment(FiledComment comment);
}
