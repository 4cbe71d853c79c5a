# Builds the portal, then leaves the builder and the embedded PostgreSQL behind: in a container the database is its own.

FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 ./mvnw --batch-mode -DskipTests package
RUN java -Djarmode=tools -jar target/capacity-portal-*.jar extract --destination portal \
	&& rm portal/lib/embedded-postgres-binaries-*.jar \
	&& mv portal/capacity-portal-*.jar portal/portal.jar

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin portal
WORKDIR /portal
# Libraries change seldom and keep their layer; the portal's own jar is small.
COPY --from=build /build/portal/lib lib
COPY --from=build /build/portal/portal.jar .
# A new volume takes over the owner of the folder that it is put on.
RUN install --directory --owner=portal --mode=700 files
USER portal
ENV MANAGEMENT_SERVER_PORT=8081
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
	CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$MANAGEMENT_SERVER_PORT && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"status\":\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "--enable-native-access=ALL-UNNAMED", "-jar", "portal.jar"]
