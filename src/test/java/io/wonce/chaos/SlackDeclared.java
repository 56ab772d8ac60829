package io.wonce.chaos;

import io.wonce.domain.chat.MessageRef;
import io.wonce.slack.fake.FakeChannel;
import io.wonce.slack.fake.FakeMessage;
import io.wonce.slack.fake.FakePerson;
import io.wonce.slack.fake.FakeSlack;
import java.util.List;

/** What was typed as a command, which leaves no message: what the bot says about it stands in the channel. */
record SlackDeclared(FakeSlack slack, FakeChannel place, FakePerson seller, FakePerson manager, String customer)
        implements Note {
    @Override
    public MessageRef ref() {
        throw new UnsupportedOperationException("a command is no message");
    }

    @Override
    public String author() {
        return seller.name();
    }

    @Override
    public List<Reply> replies() {
        return slack.messagesIn(place).stream()
                .filter(FakeMessage::byBot)
                .filter(message -> message.text().contains(customer))
                .<Reply>map(message -> new SlackReply(message, seller, manager))
                .toList();
    }

    @Override
    public List<Letter> edited() {
        return List.of();
    }

    @Override
    public List<Letter> deleted() {
        return List.of();
    }
}
