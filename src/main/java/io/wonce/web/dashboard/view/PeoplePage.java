package io.wonce.web.dashboard.view;

import io.wonce.app.port.Colleague;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Role;
import java.util.List;
import java.util.Optional;

/**
 * Who is who.
 *
 * @param shell what stands around it
 * @param colleagues everybody but robots, by name
 * @param manages whether who looks may appoint
 * @param self who looks
 * @param notice what became of what somebody did
 */
public record PeoplePage(
        Shell shell, List<Colleague> colleagues, boolean manages, PersonRef self, Optional<Notice> notice) {
    public PeoplePage {
        colleagues = List.copyOf(colleagues);
    }

    /** What somebody may do, in words. */
    public String role(Colleague colleague) {
        if (colleague.person().role() == Role.MANAGER) {
            return shell.text().get("board.people.platform");
        }
        return shell.text().get(colleague.appointed() ? "board.people.appointed" : "board.people.member");
    }

    /** Whether who looks may have what is kept of somebody handed out, or erased. */
    public boolean mayAskFor(Colleague colleague) {
        return manages || colleague.person().ref().equals(self);
    }

    /** Where an appointment of somebody leads, or its end; empty where the chat decides. */
    public Optional<String> step(Colleague colleague) {
        return manages && colleague.person().role() == Role.MEMBER
                ? Optional.of(colleague.appointed() ? "dismiss" : "appoint")
                : Optional.empty();
    }
}
