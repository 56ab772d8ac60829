package io.wonce.domain.outgoing;

import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.counting.Changed;
import io.wonce.domain.counting.CountingPolicy;
import io.wonce.domain.counting.ExpectedOrders;
import io.wonce.domain.counting.Feats;
import io.wonce.domain.counting.Footing;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.Leaderboard;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Pipeline;
import io.wonce.domain.counting.Progress;
import io.wonce.domain.counting.Prospects;
import io.wonce.domain.counting.Restatement;
import io.wonce.domain.counting.Share;
import io.wonce.domain.counting.TeamFeats;
import io.wonce.domain.deal.Credits;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Rate;
import io.wonce.domain.organisation.ApiToken;
import io.wonce.domain.organisation.JoinCode;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.organisation.Place;
import io.wonce.domain.organisation.SecondReading;
import io.wonce.domain.organisation.Ticket;
import io.wonce.domain.organisation.Webhook;
import io.wonce.domain.organisation.WebhookAddress;
import io.wonce.domain.organisation.WebhookSecret;
import io.wonce.domain.reading.Learned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What Wonce answers to a command or a question, for who asked. */
public sealed interface Answer {
    /** Whether who reads it can do what only the one who asked is to do. */
    default boolean holdsSecret() {
        return false;
    }

    /**
     * The real count.
     *
     * @param count of the period asked for, as known now
     * @param by how it is split; empty: not at all
     * @param shares the parts of the split, the largest first
     * @param restatements published numbers that differ from what is known now
     * @param pipeline what is still expected
     * @param policies what counted in the period, and each change of it; the first from its first moment on
     * @param targets how far those are that go with it
     */
    record Counted(
            OrderCount count,
            Optional<Grouping> by,
            List<Share> shares,
            List<Restatement> restatements,
            Pipeline pipeline,
            List<CountingPolicy> policies,
            List<Progress> targets)
            implements Answer {
        public Counted {
            policies = List.copyOf(policies);
            targets = List.copyOf(targets);
            shares = List.copyOf(shares);
            restatements = List.copyOf(restatements);
        }

        /** Where nothing is to be reached. */
        public Counted(
                OrderCount count,
                Optional<Grouping> by,
                List<Share> shares,
                List<Restatement> restatements,
                Pipeline pipeline,
                List<CountingPolicy> policies) {
            this(count, by, shares, restatements, pipeline, policies, List.of());
        }
    }

    /**
     * What is to be reached.
     *
     * @param targets how far each is, those of the whole organisation first
     * @param changed whether the command changed them
     * @param footing what that rests on in the longest of their periods; empty in what an older version wrote
     */
    record TargetsShown(List<Progress> targets, boolean changed, Optional<Footing> footing) implements Answer {
        public TargetsShown {
            targets = List.copyOf(targets);
        }
    }

    /**
     * The records.
     *
     * @param all those of the organisation
     * @param own those of who asks
     * @param teams those of each sales team, by their names; none where the organisation shows no leaderboards
     * @param footing what they rest on; empty in what an older version wrote
     */
    record RecordsShown(Feats all, Feats own, List<TeamFeats> teams, Optional<Footing> footing) implements Answer {
        public RecordsShown {
            teams = List.copyOf(teams);
        }
    }

    /**
     * Who has how many orders.
     *
     * @param footing what that rests on; empty in what an older version wrote
     */
    record LeaderboardShown(Leaderboard board, Optional<Footing> footing) implements Answer {}

    /** The organisation shows no leaderboard. */
    record NoLeaderboard() implements Answer {}

    /**
     * A count that is frozen now.
     *
     * @param count as known now
     * @param before where it was published already with another number
     * @param running whether the period is not over yet
     */
    record Published(OrderCount count, Optional<Restatement> before, boolean running) implements Answer {}

    /**
     * A count as it was published, beside what is known now.
     *
     * @param published frozen
     * @param known the same period as known now
     * @param by how it is split; empty: not at all
     * @param shares the parts of the split as they were published; empty where they were not kept
     * @param restatement what is different now, and why; empty where the orders are the same, and worth the same
     * @param changed what else is different then
     * @param policies what counted in the period until it was published
     */
    record Reported(
            OrderCount published,
            OrderCount known,
            Optional<Grouping> by,
            List<Share> shares,
            Optional<Restatement> restatement,
            Set<Changed> changed,
            List<CountingPolicy> policies)
            implements Answer {
        public Reported {
            shares = List.copyOf(shares);
            changed = Set.copyOf(changed);
            policies = List.copyOf(policies);
        }
    }

    /**
     * The orders still expected.
     *
     * @param pipeline the orders
     * @param parts the same by how sure they are, the surest first; none where nobody asked
     * @param months the same by when they are expected: overdue ones first, those without a date last; none where nobody asked, and in
     *     what an older version wrote
     * @param prospects how far they can be trusted; empty where nobody asked
     */
    record PipelineShown(
            Pipeline pipeline,
            List<ExpectedOrders.Part> parts,
            List<ExpectedOrders> months,
            Optional<Prospects> prospects)
            implements Answer {
        public PipelineShown {
            parts = List.copyOf(parts);
            months = List.copyOf(months);
        }

        /** The orders alone. */
        public PipelineShown(Pipeline pipeline) {
            this(pipeline, List.of(), List.of(), Optional.empty());
        }
    }

    /**
     * One deal with all that is known of it.
     *
     * @param deal in one line
     * @param story what happened, oldest first
     * @param announcements those on it, oldest first
     * @param earned who earned it together; empty where nobody ever split that
     */
    record DealShown(DealSummary deal, List<Told> story, List<Announcement> announcements, Optional<Earned> earned)
            implements Answer {
        public DealShown {
            story = List.copyOf(story);
            announcements = List.copyOf(announcements);
        }

        /** One whose credit nobody ever split. */
        public DealShown(DealSummary deal, List<Told> story, List<Announcement> announcements) {
            this(deal, story, announcements, Optional.empty());
        }

        /**
         * Who earned it together.
         *
         * @param credits as they are now
         * @param people everybody who has, or ever had, a part in it
         */
        public record Earned(Credits credits, List<Person> people) {
            public Earned {
                people = List.copyOf(people);
            }

            /** The display name of {@code person}; their id where they were never seen. */
            public String name(PersonRef person) {
                return people.stream()
                        .filter(one -> one.ref().equals(person))
                        .findFirst()
                        .map(Person::name)
                        .orElse(person.personId());
            }
        }
    }

    /** What was found for {@code words}, the best first. */
    record DealsFound(String words, List<DealSummary> deals) implements Answer {
        public DealsFound {
            deals = List.copyOf(deals);
        }
    }

    /**
     * What nobody has linked yet.
     *
     * @param total how many wins, of all weeks
     * @param wins the oldest of those
     * @param others the oldest questions about what is in no count anyway: orders that are expected, or lost
     */
    record Waiting(int total, List<Announcement> wins, List<Announcement> others) implements Answer {
        public Waiting {
            wins = List.copyOf(wins);
            others = List.copyOf(others);
        }

        /** Wins and others, oldest first. */
        public List<Announcement> all() {
            return Stream.concat(wins.stream(), others.stream())
                    .sorted(Comparator.comparing(Announcement::at)
                            .thenComparing(announcement -> announcement.id().number()))
                    .toList();
        }
    }

    /**
     * How a command that changes something ended.
     *
     * @param week the real count of the running week, where the command tells of an order
     */
    record Resolved(Verb verb, Resolution resolution, Optional<OrderCount> week) implements Answer {
        /** Without the count. */
        public Resolved(Verb verb, Resolution resolution) {
            this(verb, resolution, Optional.empty());
        }
    }

    /**
     * The conventions.
     *
     * @param countingMilestone from which milestone a deal counts now
     * @param managers display names of those whom the organisation itself made managers
     * @param places where it has Wonce
     * @param changed whether the command changed them
     * @param here what holds in the channel in which was asked; empty where no channel was asked about
     * @param shutOut the celebration channels in which Wonce may not speak yet
     * @param learned what people taught the reader; empty where nobody asked
     * @param secondReader how it stands with the second reader
     */
    record SettingsShown(
            Organisation organisation,
            Milestone countingMilestone,
            List<String> managers,
            List<Place> places,
            boolean changed,
            Optional<ChannelConventions> here,
            List<ChannelRef> shutOut,
            Optional<Learned> learned,
            SecondReading secondReader)
            implements Answer {
        public SettingsShown {
            managers = List.copyOf(managers);
            places = List.copyOf(places);
            shutOut = List.copyOf(shutOut);
        }

        /** As far as is known without asking the platform, where there is no second reader. */
        public SettingsShown(
                Organisation organisation,
                Milestone countingMilestone,
                List<String> managers,
                List<Place> places,
                boolean changed,
                Optional<ChannelConventions> here) {
            this(
                    organisation,
                    countingMilestone,
                    managers,
                    places,
                    changed,
                    here,
                    List.of(),
                    Optional.empty(),
                    SecondReading.OFF);
        }

        /** Where it made nobody a manager, is on no platform, and no channel was asked about. */
        public SettingsShown(Organisation organisation, Milestone countingMilestone, boolean changed) {
            this(organisation, countingMilestone, List.of(), List.of(), changed, Optional.empty());
        }

        /** The same ones, where Wonce may not speak in some of the celebration channels yet. */
        public SettingsShown shutOut(List<ChannelRef> channels) {
            return new SettingsShown(
                    organisation, countingMilestone, managers, places, changed, here, channels, learned, secondReader);
        }

        /** The same ones, with what people taught the reader. */
        public SettingsShown learned(Learned taught) {
            return new SettingsShown(
                    organisation,
                    countingMilestone,
                    managers,
                    places,
                    changed,
                    here,
                    shutOut,
                    Optional.of(taught),
                    secondReader);
        }

        /** The same ones, with a second reader. */
        public SettingsShown with(SecondReading other) {
            return new SettingsShown(
                    organisation, countingMilestone, managers, places, changed, here, shutOut, learned, other);
        }
    }

    /**
     * Another place may share this ledger.
     *
     * @param code what a manager enters there
     * @param installAt the address where that place gets Wonce, with the code in it; empty: an administrator installs it as the README says
     */
    record Invited(JoinCode code, Optional<String> installAt) implements Answer {
        @Override
        public boolean holdsSecret() {
            return true;
        }
    }

    /**
     * The place shares a ledger now.
     *
     * @param organisation whose
     * @param name what people call that organisation
     * @param place what they call the place
     */
    record Joined(OrganisationId organisation, String name, String place) implements Answer {}

    /** Nobody was invited, or nothing was joined; all is as it was. */
    record NotJoined(Obstacle why) implements Answer {
        /** What stands in the way. */
        public enum Obstacle {
            ADMINS_ONLY,
            /** The conversation belongs to no workspace or tenant, such as the try-out chat. */
            NO_PLACE,
            /** The code ended, was used, or was never given. */
            UNKNOWN_CODE,
            /** Both are the same organisation's already. */
            SAME_LEDGER,
            /** The place has deals, announcements or settings of its own, which would be lost. */
            OWN_LEDGER,
            /** Too many wrong codes came from this place. */
            TOO_MANY_TRIES
        }
    }

    /**
     * The dashboard opens for who asked, and for nobody else.
     *
     * @param link lets them in, once and within five minutes
     * @param inTeams the same within Teams; empty where it was not asked for there
     */
    record DashboardOffered(String link, Optional<String> inTeams) implements Answer {
        @Override
        public boolean holdsSecret() {
            return true;
        }
    }

    /** The dashboard does not open: the platform does not say that who asked is of the organisation. */
    record DashboardRefused() implements Answer {}

    /** This Wonce has no dashboard. */
    record NoDashboard() implements Answer {}

    /**
     * A program is let at the ledger.
     *
     * @param token what was made
     * @param ticket its secret; shown once, to who asked
     */
    record TokenMade(ApiToken token, Ticket ticket) implements Answer {
        private static final String PREFIX = "wonce_";

        @Override
        public boolean holdsSecret() {
            return true;
        }

        /** What the program sends along. */
        public String secret() {
            return PREFIX + ticket.shown();
        }

        /** Reads what {@link #secret} wrote; empty: it is no token. Whether anybody made it is not known from it. */
        public static Optional<Ticket> parse(String sent) {
            return sent.startsWith(PREFIX) ? Ticket.parse(sent.substring(PREFIX.length())) : Optional.empty();
        }
    }

    /** Which programs are let at the ledger. */
    record TokensShown(List<ApiToken> tokens) implements Answer {
        public TokensShown {
            tokens = List.copyOf(tokens);
        }
    }

    /** A program is let at the ledger no longer. */
    record TokenRevoked(String name) implements Answer {}

    /** Nothing was done about tokens. */
    record TokenRefused(Snag why, String name) implements Answer {
        /** What stands in the way. */
        public enum Snag {
            ADMINS_ONLY,
            WRONG_NAME,
            NAME_TAKEN,
            NO_SUCH_TOKEN,
            TOO_MANY
        }
    }

    /**
     * Something is told of what happens, from now on or with another secret.
     *
     * @param secret signs what is sent; shown once, to who asked
     * @param until when the secret before it signs as well; empty: there was none
     */
    record WebhookMade(String name, WebhookAddress address, WebhookSecret secret, Optional<Instant> until)
            implements Answer {
        @Override
        public boolean holdsSecret() {
            return true;
        }
    }

    /** What is told of what happens. */
    record WebhooksShown(List<Webhook> webhooks) implements Answer {
        public WebhooksShown {
            webhooks = List.copyOf(webhooks);
        }
    }

    /**
     * Something is told of what happens no longer, or again.
     *
     * @param told whether it is
     */
    record WebhookSet(String name, boolean told) implements Answer {}

    /** Nothing was done about webhooks. */
    record WebhookRefused(Hitch why, String name) implements Answer {
        /** What stands in the way. */
        public enum Hitch {
            ADMINS_ONLY,
            WRONG_NAME,
            NAME_TAKEN,
            NO_SUCH_WEBHOOK,
            TOO_MANY,
            /** It is no address, or one to which nothing may be sent. */
            WRONG_ADDRESS,
            /** Secrets cannot be kept: WONCE_KEY is missing. */
            NO_KEY,
            /** The secret before the present one still signs: a third would cut that short. */
            ROTATED_LATELY
        }
    }

    /**
     * What currencies are worth.
     *
     * @param base into which they are converted
     * @param today until when
     * @param rates the newest one of each currency
     * @param entered what has just been said; empty where nobody changed anything
     */
    record RatesShown(Currency base, LocalDate today, List<Rate> rates, Optional<Rate> entered) implements Answer {
        public RatesShown {
            rates = List.copyOf(rates);
        }
    }

    /** Whether somebody is really to be erased: nothing has changed yet. */
    record ErasureAsked(Person person) implements Answer {}

    /**
     * A manager said in which sales team somebody is.
     *
     * @param person in the team that they are in now
     * @param done the change; without one where they were in it before
     */
    record TeamAssigned(Person person, Resolution.Done done) implements Answer {}

    /** Somebody is in the books no longer. What stands in their place is not told: who knows both knows who it was. */
    record PersonErased() implements Answer {}

    /**
     * All that is kept of somebody can be had on the dashboard.
     *
     * @param person of whom
     * @param door lets in who asked
     */
    record DossierOffered(Person person, DashboardOffered door) implements Answer {
        @Override
        public boolean holdsSecret() {
            return true;
        }
    }

    /** Somebody's data are neither shown nor erased. */
    record PersonRefused(Ground why) implements Answer {
        /** What stands in the way. */
        public enum Ground {
            /** Managers ask for anybody, others for themselves. */
            NOT_YOURS,
            /** Nobody is known by that name or account, or more than one is. */
            NOBODY
        }
    }

    /** How to ask; of one command where {@code about} is there. */
    record Helped(Optional<Verb> about) implements Answer {}

    /**
     * What was typed makes no command.
     *
     * @param problem what is wrong
     * @param typed the word or words that are; blank where something is missing
     * @param about the command it is about, where that is known
     * @param nearest the nearest right form, to retype as it stands: {@code /deal count week}
     */
    record Mistake(Problem problem, String typed, Optional<Verb> about, Optional<String> nearest) implements Answer {}
}
