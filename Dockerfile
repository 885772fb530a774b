# Build: docker build -t blankeark .
# Run:   docker run -p 8080:8080 -v blankeark-data:/data blankeark
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/Web -c Release --use-current-runtime --self-contained false -p:PublishReadyToRun=true -p:NuGetLockFilePath=/tmp/packages.lock.json -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
# ICU gives Norwegian sorting and dates; pg_dump takes the backup before a migration on PostgreSQL.
RUN apt-get update && apt-get install -y --no-install-recommends postgresql-client && rm -rf /var/lib/apt/lists/*
COPY --from=build /app /app
RUN mkdir /data && chown "$APP_UID" /data
USER $APP_UID
VOLUME /data
EXPOSE 8080
ENV Data=/data \
    urls=http://+:8080 \
    ASPNETCORE_FORWARDEDHEADERS_ENABLED=true \
    DOTNET_gcServer=0
# Give it the time to finish what it is doing: docker stop --time 30.
STOPSIGNAL SIGTERM
ENTRYPOINT ["/app/BlankeArk.Web"]
