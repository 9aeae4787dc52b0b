package org.jointfund.document.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jointfund.document.DocumentId;
import org.jspecify.annotations.Nullable;

@Mapper
interface DocumentMapper {

    void insertContent(@Param("hash") String hash, @Param("bytes") byte[] bytes);

    void insert(DocumentRow row);

    @Nullable
    DocumentRow byId(@Param("id") String id);

    @Nullable
    DocumentRow byCode(@Param("code") String code);

    @Nullable
    DocumentRow latest(@Param("kind") String kind, @Param("subject") String subject);

    List<DocumentRow> bySubject(@Param("subject") String subject);

    List<DocumentRow> byCase(
            @Param("number") String number, @Param("before") @Nullable DocumentId before, @Param("limit") int limit);

    List<byte[]> content(@Param("hash") String hash);
}
