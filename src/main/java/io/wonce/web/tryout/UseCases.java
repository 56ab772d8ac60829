package io.wonce.web.tryout;

import io.wonce.app.AnswerClick;
import io.wonce.app.AskSight;
import io.wonce.app.CountOrders;
import io.wonce.app.Desk;
import io.wonce.app.FindDeals;
import io.wonce.app.HearMessage;
import io.wonce.app.PostponeDeal;
import io.wonce.app.ReviseMessage;
import io.wonce.app.WithdrawMessage;
import io.wonce.app.command.AnswerCommand;
import io.wonce.app.command.AnswerQuestion;
import io.wonce.app.command.Completion;
import io.wonce.words.ChannelWords;

/**
 * What the try-out chat asks of the house; the same as any other platform.
 *
 * @param hear a message was typed
 * @param revise a message was edited
 * @param withdraw a message was deleted
 * @param click a button was pressed
 * @param postpone a new day was picked for a deal
 * @param command something after {@code /deal}
 * @param question something to {@code @Wonce}
 * @param count the running count
 * @param find type-ahead
 * @param completion how to go on with a command
 * @param voice in which language a channel is spoken to
 * @param sight which amounts somebody may see
 */
public record UseCases(
        HearMessage hear,
        ReviseMessage revise,
        WithdrawMessage withdraw,
        AnswerClick click,
        PostponeDeal postpone,
        AnswerCommand command,
        AnswerQuestion question,
        CountOrders count,
        FindDeals find,
        Completion completion,
        ChannelWords voice,
        AskSight sight) {
    /** All of them on one desk. */
    public static UseCases on(Desk desk) {
        return new UseCases(
                new HearMessage(desk),
                new ReviseMessage(desk),
                new WithdrawMessage(desk.ledger(), desk.clock()),
                new AnswerClick(desk),
                new PostponeDeal(desk.ledger(), desk.clock()),
                new AnswerCommand(desk),
                new AnswerQuestion(desk),
                new CountOrders(desk.ledger(), desk.clock()),
                new FindDeals(desk.ledger()),
                Completion.create(),
                new ChannelWords(desk.ledger()),
                new AskSight(desk.ledger()));
    }
}
