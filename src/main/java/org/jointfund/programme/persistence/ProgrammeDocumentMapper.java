package org.jointfund.programme.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jointfund.programme.Activity;
import org.jointfund.programme.DocumentPart;
import org.jointfund.programme.OutcomeShare;
import org.jointfund.programme.ProgrammeDocument;
import org.jointfund.programme.ResultRow;
import org.jointfund.programme.Risk;
import org.jointfund.programme.Signatory;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

@Mapper
interface ProgrammeDocumentMapper {

    @Nullable
    ProgrammeDocument find(CaseNumber number);

    @Nullable
    ProgrammeDocument lock(CaseNumber number);

    void insert(ProgrammeDocument document);

    int update(ProgrammeDocument document);

    List<DocumentPart> parts(CaseNumber number);

    @Nullable
    DocumentPart part(@Param("number") CaseNumber number, @Param("name") String name);

    void insertPart(DocumentPart part);

    int updatePart(DocumentPart part);

    List<ResultRow> results(CaseNumber number);

    void deleteResults(CaseNumber number);

    void insertResults(@Param("number") CaseNumber number, @Param("rows") List<ResultRow> rows);

    List<Activity> activities(CaseNumber number);

    void deleteActivities(CaseNumber number);

    void insertActivities(@Param("number") CaseNumber number, @Param("rows") List<Activity> rows);

    List<OutcomeShare> outcomes(CaseNumber number);

    void deleteOutcomes(@Param("number") CaseNumber number, @Param("agency") AgencyCode agency);

    void insertOutcomes(@Param("number") CaseNumber number, @Param("rows") List<OutcomeShare> rows);

    List<Risk> risks(CaseNumber number);

    void deleteRisks(CaseNumber number);

    void insertRisks(@Param("number") CaseNumber number, @Param("rows") List<Risk> rows);

    List<Signatory> signatories(CaseNumber number);

    void deleteSignatories(CaseNumber number);

    void insertSignatories(@Param("number") CaseNumber number, @Param("rows") List<Signatory> rows);
}
