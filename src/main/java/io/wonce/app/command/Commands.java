package io.wonce.app.command;

import io.wonce.app.AppointPerson;
import io.wonce.app.AskLeaderboard;
import io.wonce.app.AskLearned;
import io.wonce.app.AskPipeline;
import io.wonce.app.AskRates;
import io.wonce.app.AskRecords;
import io.wonce.app.AskReport;
import io.wonce.app.AskSettings;
import io.wonce.app.AskTargets;
import io.wonce.app.AskTokens;
import io.wonce.app.AskWebhooks;
import io.wonce.app.AssignTeam;
import io.wonce.app.ChangeChannel;
import io.wonce.app.ChangeSettings;
import io.wonce.app.CountOrders;
import io.wonce.app.CreditDeal;
import io.wonce.app.DeclareAnnouncement;
import io.wonce.app.Desk;
import io.wonce.app.EndDeal;
import io.wonce.app.EnterRate;
import io.wonce.app.ErasePerson;
import io.wonce.app.FindDeals;
import io.wonce.app.FindPerson;
import io.wonce.app.LinkAnnouncement;
import io.wonce.app.ListUnresolved;
import io.wonce.app.MakeToken;
import io.wonce.app.MakeWebhook;
import io.wonce.app.MergeDeals;
import io.wonce.app.PublishCount;
import io.wonce.app.ReviseDeal;
import io.wonce.app.RevokeToken;
import io.wonce.app.SetTarget;
import io.wonce.app.SetWebhook;
import io.wonce.app.ShowDeal;
import io.wonce.app.SplitDeal;
import io.wonce.app.UndoChange;
import io.wonce.domain.counting.CloseDates;
import io.wonce.domain.counting.Periods;
import io.wonce.domain.outgoing.Verb;
import java.util.List;
import java.util.Optional;

/** All commands, on one screen. */
final class Commands {
    private Commands() {}

    static List<Command> on(Desk desk, Optional<Sharing> sharing, Vocabulary vocabulary) {
        Mistakes mistakes = new Mistakes(vocabulary);
        AskSettings settings = new AskSettings(desk.ledger(), desk.clock());
        CountOrders counts = new CountOrders(desk.ledger(), desk.clock());
        Declaring declaring =
                new Declaring(new Stating(desk.reader(), vocabulary), new DeclareAnnouncement(desk), counts, mistakes);
        Expecting expecting = new Expecting(vocabulary, CloseDates.create(), settings, mistakes);
        EndDeal end = new EndDeal(desk.ledger(), desk.clock());
        ShowDeal show = new ShowDeal(desk.ledger());
        Revising revise = new Revising(show, new ReviseDeal(desk.ledger(), desk.clock()));
        ListUnresolved unresolved = new ListUnresolved(desk.ledger());
        Spans spans = new Spans(vocabulary, Periods.create(), settings);
        return List.of(
                new WonCommand(declaring, mistakes),
                new ExpectCommand(declaring, expecting, revise, mistakes),
                new EndCommand(Verb.LOST, end, declaring, mistakes),
                new EndCommand(Verb.CANCEL, end, declaring, mistakes),
                new ShowCommand(show, mistakes),
                new FindCommand(new FindDeals(desk.ledger()), mistakes),
                new LinkCommand(new LinkAnnouncement(desk.ledger(), desk.clock()), unresolved, mistakes),
                new UndoCommand(new UndoChange(desk)),
                new MergeCommand(new MergeDeals(desk.ledger(), desk.clock()), show, mistakes),
                new SplitCommand(new SplitDeal(desk.ledger(), desk.clock()), show, mistakes),
                new CreditCommand(
                        new CreditDeal(desk.ledger(), desk.clock()),
                        new FindPerson(desk.ledger()),
                        vocabulary,
                        mistakes),
                new CountCommand(counts, new AskReport(desk.ledger(), desk.clock()), spans, mistakes),
                new TargetCommand(
                        new AskTargets(desk.ledger(), desk.clock()),
                        new SetTarget(desk.ledger(), desk.clock()),
                        settings,
                        vocabulary,
                        mistakes),
                new RecordsCommand(new AskRecords(desk.ledger(), desk.clock())),
                new LeaderboardCommand(new AskLeaderboard(desk.ledger(), desk.clock()), spans, mistakes),
                new PublishCommand(new PublishCount(desk.ledger(), desk.clock()), spans, mistakes),
                new PipelineCommand(new AskPipeline(desk.ledger(), desk.clock()), vocabulary, mistakes),
                new UnresolvedCommand(unresolved),
                new RateCommand(
                        new AskRates(desk.ledger(), desk.clock()),
                        new EnterRate(desk.ledger(), desk.clock()),
                        vocabulary,
                        mistakes),
                new SettingsCommand(
                        settings,
                        new AskLearned(desk),
                        new ChangeSettings(desk.ledger(), desk.clock(), desk.access()),
                        new ArrangingChannel(
                                new ChangeChannel(desk.ledger(), desk.clock()),
                                new SettingValues(vocabulary),
                                mistakes),
                        new Appointing(new AppointPerson(desk.ledger(), desk.clock()), mistakes),
                        new SettingValues(vocabulary),
                        mistakes),
                new JoinCommand(sharing),
                new DashboardCommand(desk.dashboard()),
                new TokenCommand(
                        new MakeToken(desk.ledger(), desk.clock()),
                        new AskTokens(desk.ledger()),
                        new RevokeToken(desk.ledger(), desk.clock()),
                        vocabulary,
                        mistakes),
                new WebhookCommand(
                        new MakeWebhook(desk.ledger(), desk.clock(), desk.webhookReach()),
                        new AskWebhooks(desk.ledger()),
                        new SetWebhook(desk.ledger(), desk.clock()),
                        vocabulary,
                        mistakes),
                new PersonCommand(
                        new ErasePerson(desk.ledger(), desk.clock()),
                        desk.dashboard(),
                        new FindPerson(desk.ledger()),
                        new Teaming(
                                new AssignTeam(desk.ledger(), desk.clock()),
                                new FindPerson(desk.ledger()),
                                vocabulary,
                                mistakes),
                        vocabulary,
                        mistakes),
                new HelpCommand(vocabulary));
    }
}
