namespace OpenDialogue.Rooms.Postgres;

/// <summary>
/// The step that makes the tables of Orleans, for who is in a cluster and for what grains store, and the statements
/// that Orleans looks up by their names in <c>orleansquery</c>. That table, the names, the parameters and the columns
/// of the answers are Orleans'; the rest is ours. Each statement is a transaction of its own and settles its races
/// itself: for whoever comes second it does not fail, it says that nothing was done.
/// </summary>
internal static class OrleansStep
{
    private const string Tables = """
        create table orleansquery(
            querykey text collate "C" primary key,
            querytext text not null
        );
        create table cluster(
            deploymentid text collate "C" primary key,
            version integer not null
        );
        create table silo(
            deploymentid text collate "C" not null references cluster on delete cascade,
            address text collate "C" not null,
            port integer not null,
            generation integer not null,
            siloname text not null,
            hostname text not null,
            status integer not null,
            proxyport integer not null,
            suspecttimes text,
            starttime timestamptz not null,
            iamalivetime timestamptz not null,
            primary key (deploymentid, address, port, generation)
        );
        create table grain_state(
            grainidhash integer not null,
            graintypehash integer not null,
            grainidn0 bigint not null,
            grainidn1 bigint not null,
            graintypestring text collate "C" not null,
            grainidextensionstring text collate "C",
            serviceid text collate "C" not null,
            version integer not null,
            payloadbinary bytea,
            unique nulls not distinct (
                grainidhash, graintypehash, grainidn0, grainidn1, graintypestring, grainidextensionstring, serviceid
            )
        );

        """;

    private const string TheSilo =
        "silo.deploymentid = @DeploymentId and address = @Address and port = @Port and generation = @Generation";

    /// <summary>
    /// Whoever changes who is in a cluster takes the row of the cluster first, if it has the version that they read;
    /// who waited for it meanwhile finds a later version and does nothing. So the version and a silo change both or
    /// neither, and a silo that is not seen at that version is not there. An update takes the row of its silo too,
    /// because a clean-up leaves the version as it is. With a cluster its silos go, also one that came meanwhile. A
    /// clean-up takes what is not active (3), up to and with the microsecond asked for: Orleans asks for a tenth of
    /// one more, and the server does not keep that.
    /// </summary>
    private const string Membership = $"""
        insert into orleansquery values
        ('InsertMembershipVersionKey', $$
        with added as (
            insert into cluster(deploymentid, version) values (@DeploymentId, 0)
            on conflict do nothing
            returning version
        )
        select exists (select from added)
        $$),
        ('InsertMembershipKey', $$
        with held as (
            update cluster set version = version + 1
            where deploymentid = @DeploymentId and version = @Version
                and not exists (select from silo where {TheSilo})
            returning deploymentid
        ), added as (
            insert into silo(
                deploymentid, address, port, generation, siloname, hostname, status, proxyport, starttime, iamalivetime
            )
            select
                deploymentid, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort, @StartTime,
                @IAmAliveTime
            from held
        )
        select exists (select from held)
        $$),
        ('UpdateMembershipKey', $$
        with held as (
            select from cluster join silo using (deploymentid)
            where {TheSilo} and version = @Version
            for update
        ), counted as (
            update cluster set version = version + 1
            where deploymentid = @DeploymentId and exists (select from held)
        ), changed as (
            update silo set status = @Status, suspecttimes = @SuspectTimes, iamalivetime = @IAmAliveTime
            where {TheSilo} and exists (select from held)
        )
        select exists (select from held)
        $$),
        ('UpdateIAmAlivetimeKey', $$
        update silo set iamalivetime = @IAmAliveTime where {TheSilo}
        $$),
        ('MembershipReadRowKey', $$
        select cluster.deploymentid, version, address, port, generation, siloname, hostname, status, proxyport,
            suspecttimes, starttime, iamalivetime
        from cluster left join silo on {TheSilo}
        where cluster.deploymentid = @DeploymentId
        $$),
        ('MembershipReadAllKey', $$
        select deploymentid, version, address, port, generation, siloname, hostname, status, proxyport,
            suspecttimes, starttime, iamalivetime
        from cluster left join silo using (deploymentid)
        where deploymentid = @DeploymentId
        $$),
        ('GatewaysQueryKey', $$
        select address, proxyport, generation from silo
        where deploymentid = @DeploymentId and status = @Status and proxyport > 0
        $$),
        ('DeleteMembershipTableEntriesKey', $$
        delete from cluster where deploymentid = @DeploymentId
        $$),
        ('CleanupDefunctSiloEntriesKey', $$
        delete from silo
        where deploymentid = @DeploymentId and status <> 3 and greatest(starttime, iamalivetime) <= @IAmAliveTime
        $$);

        """;

    private const string TheGrain = """
        grainidhash = @GrainIdHash and graintypehash = @GrainTypeHash
            and grainidn0 = @GrainIdN0 and grainidn1 = @GrainIdN1
            and graintypestring = @GrainTypeString and serviceid = @ServiceId
            and grainidextensionstring is not distinct from @GrainIdExtensionString
        """;

    /// <summary>
    /// No row is the answer to whoever has not read what is stored, or has read nothing where something is by now;
    /// Orleans takes it for an inconsistent state. A state that is cleared keeps its row and its version goes on, so
    /// that who read it before cannot write over it. One that is deleted leaves nothing; the answer is the version that
    /// would be next.
    /// </summary>
    private const string GrainState = $"""
        insert into orleansquery values
        ('ReadFromStorageKey', $$
        select payloadbinary, version from grain_state
        where {TheGrain}
        $$),
        ('WriteToStorageKey', $$
        with changed as (
            update grain_state set payloadbinary = @PayloadBinary, version = version + 1
            where {TheGrain} and version = @GrainStateVersion
            returning version
        ), added as (
            insert into grain_state(
                grainidhash, graintypehash, grainidn0, grainidn1, graintypestring, grainidextensionstring, serviceid,
                version, payloadbinary
            )
            select
                @GrainIdHash, @GrainTypeHash, @GrainIdN0, @GrainIdN1, @GrainTypeString, @GrainIdExtensionString,
                @ServiceId, 1, @PayloadBinary
            where @GrainStateVersion is null
            on conflict do nothing
            returning version
        )
        select version as newgrainstateversion from changed
        union all
        select version from added
        $$),
        ('ClearStorageKey', $$
        update grain_state set payloadbinary = null, version = version + 1
        where {TheGrain} and version = @GrainStateVersion
        returning version
        $$),
        ('DeleteStorageKey', $$
        delete from grain_state
        where {TheGrain} and version = @GrainStateVersion
        returning version + 1
        $$);
        """;

    internal const string Sql = Tables + Membership + GrainState;
}
