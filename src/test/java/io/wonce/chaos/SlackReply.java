package io.wonce.chaos;

import io.wonce.chaos.Note.Reply;
import io.wonce.slack.fake.FakeMessage;
import io.wonce.slack.fake.FakePerson;
import java.util.List;
import java.util.Optional;

/**
 * A message of the bot in Slack, as it stood when somebody looked.
 *
 * @param author who told what it is about
 */
record SlackReply(FakeMessage message, FakePerson author, FakePerson manager) implements Reply {
    @Override
    public String id() {
        return message.ts();
    }

    @Override
    public String text() {
        return message.text();
    }

    @Override
    public String content() {
        return message.json().toString();
    }

    @Override
    public List<String> buttons() {
        return Buttons.on(message.json());
    }

    @Override
    public Optional<String> choice(Order order) {
        return Buttons.beside(order, content());
    }

    @Override
    public boolean press(String button, boolean byManager) {
        return (byManager ? manager : author).click(message, button).acknowledged();
    }
}
