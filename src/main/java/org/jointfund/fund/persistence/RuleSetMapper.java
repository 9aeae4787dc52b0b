package org.jointfund.fund.persistence;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface RuleSetMapper {

    @Nullable
    Integer versionOf(@Param("fund") String fund, @Param("hash") String hash);

    int latest(@Param("fund") String fund);

    int at(@Param("fund") String fund, @Param("moment") LocalDateTime moment);

    void add(
            @Param("fund") String fund,
            @Param("version") int version,
            @Param("hash") String hash,
            @Param("loadedAt") LocalDateTime loadedAt);

    void addFile(@Param("fund") String fund, @Param("version") int version, @Param("file") RuleFile file);

    @Nullable
    String hash(@Param("fund") String fund, @Param("version") int version);

    List<RuleFile> files(@Param("fund") String fund, @Param("version") int version);
}
