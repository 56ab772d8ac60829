package io.wonce.chaos;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wonce.chaos.Note.Letter;

/** An activity of Teams, brought by its line. */
record ActivityLetter(ObjectNode activity, BotLine line) implements Letter {
    @Override
    public boolean bring(int attempt) {
        return line.bring(activity);
    }

    @Override
    public void copy() {
        line.bring(activity);
    }
}
