package io.wonce.postgres;

import io.wonce.app.port.Settings;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.counting.CountingPolicy;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.linking.NewOrders;
import io.wonce.domain.organisation.CelebrationChannels;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.Place;
import io.wonce.domain.organisation.Retention;
import io.wonce.domain.organisation.Robots;
import io.wonce.domain.reading.Attention;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** The conventions of the organisation. */
final class JdbiSettings implements Settings {
    private final Session session;

    JdbiSettings(Session session) {
        this.session = session;
    }

    Organisation organisation() {
        return session.conventions(this::read);
    }

    private Organisation read() {
        return session.query("""
                        select name, zone, week_start, currency, language, celebration_platforms, celebration_channels,
                            threshold_amount, threshold_currency, amounts_visible, amounts_for_managers, emoji, weekly_target, oldest_celebrated,
                            win_reaction, robots, pictures, own_pictures, fiscal_start, nudge_verbal, nudge_signed, nudge_date,
                            nudge_unresolved, working_days, works_from, works_until, leaderboards, texts_kept
                        from organisation
                        where organisation_id = :organisation
                        """)
                .map((columns, context) -> organisation(new Row(columns)))
                .findOne()
                .orElseThrow(() ->
                        new IllegalStateException("organisation " + session.organisation() + " was never founded"));
    }

    @Override
    public void lock() {
        session.lock("settings");
    }

    @Override
    public void change(Organisation organisation) {
        session.forgetConventions();
        session.update("""
                        update organisation
                        set name = :name, zone = :zone, week_start = :weekStart, currency = :currency, language = :language,
                            celebration_platforms = cast(:celebrationPlatforms as text[]),
                            celebration_channels = cast(:celebrationChannels as text[]),
                            threshold_amount = :thresholdAmount, threshold_currency = :thresholdCurrency,
                            amounts_visible = :amountsVisible, amounts_for_managers = :amountsForManagers, emoji = cast(:emoji as text[]), weekly_target = :weeklyTarget,
                            oldest_celebrated = :oldestCelebrated, win_reaction = :winReaction, decided = true,
                            robots = cast(:robots as text[]), pictures = :pictures,
                            own_pictures = cast(:ownPictures as text[]), fiscal_start = :fiscalStart,
                            nudge_verbal = :nudgeVerbal, nudge_signed = :nudgeSigned, nudge_date = :nudgeDate,
                            nudge_unresolved = :nudgeUnresolved, working_days = cast(:workingDays as integer[]), works_from = :worksFrom,
                            works_until = :worksUntil, leaderboards = :leaderboards,
                            texts_kept = :textsKept
                        where organisation_id = :organisation
                        """).bindMap(OrganisationColumns.of(organisation)).execute();
    }

    @Override
    public Channel of(ChannelRef channel) {
        return new ChannelSettings(session).of(channel);
    }

    @Override
    public void speak(ChannelRef channel, Optional<Locale> language) {
        new ChannelSettings(session).speak(channel, language);
    }

    @Override
    public void listen(ChannelRef channel, Attention attention) {
        new ChannelSettings(session).listen(channel, attention);
    }

    @Override
    public void take(ChannelRef channel, NewOrders newOrders) {
        new ChannelSettings(session).take(channel, newOrders);
    }

    @Override
    public List<CountingPolicy> policies() {
        return session.query("""
                        select valid_from, milestone
                        from counting_policy
                        where organisation_id = :organisation
                        order by valid_from
                        """)
                .map((columns, context) -> policy(new Row(columns)))
                .list();
    }

    @Override
    public void add(CountingPolicy policy) {
        session.lockShared(JdbiChanges.UNDER_WAY);
        session.update("""
                        insert into counting_policy (organisation_id, valid_from, milestone)
                        values (:organisation, :from, cast(:milestone as milestone))
                        on conflict (organisation_id, valid_from) do update set milestone = excluded.milestone
                        """)
                .bind("from", policy.from())
                .bind("milestone", policy.milestone())
                .execute();
    }

    @Override
    public List<Place> places() {
        return session.query("""
                        select platform, name
                        from workspace
                        where organisation_id = :organisation
                          and disconnected_at is null
                        order by platform, name, workspace_id
                        """)
                .map((columns, context) -> place(new Row(columns)))
                .list();
    }

    private static Place place(Row row) throws SQLException {
        return new Place(Platform.valueOf(row.text("platform")), row.text("name"));
    }

    private Organisation organisation(Row row) throws SQLException {
        return new Organisation(
                session.organisation(),
                row.text("name"),
                ZoneId.of(row.text("zone")),
                DayOfWeek.of(row.count("week_start")),
                Currency.getInstance(row.text("currency")),
                Locale.forLanguageTag(row.text("language")),
                channels(row),
                CelebrationColumns.read(row),
                new Robots(row.maybeTexts("robots")),
                Month.of(row.count("fiscal_start")),
                NudgeColumns.read(row),
                new Retention(row.maybeCount("texts_kept")));
    }

    private static CelebrationChannels channels(Row row) throws SQLException {
        List<String> platforms = row.texts("celebration_platforms");
        List<String> ids = row.texts("celebration_channels");
        return new CelebrationChannels(IntStream.range(0, ids.size())
                .mapToObj(n -> new ChannelRef(Platform.valueOf(platforms.get(n)), ids.get(n)))
                .toList());
    }

    private static CountingPolicy policy(Row row) throws SQLException {
        return new CountingPolicy(row.instant("valid_from"), Milestone.valueOf(row.text("milestone")));
    }
}
