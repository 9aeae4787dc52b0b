FROM eclipse-temurin:17-jre
RUN useradd --system --home /app jointfund
WORKDIR /app
COPY target/jointfund-*.jar jointfund.jar
USER jointfund
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-Duser.timezone=UTC", "-jar", "jointfund.jar"]
