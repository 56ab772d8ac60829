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
 * @param manages whether who looks may ask for what is kept of anybody, and say in which team they are
 * @param administers whether who looks may appoint
 * @param self who looks
 * @param notice what became of what somebody did
 */
public record PeoplePage(
        Shell shell,
        List<Colleague> colleagues,
        boolean manages,
        boolean administers,
        PersonRef self,
        Optional<Notice> notice) {
    public PeoplePage {
        colleagues = List.copyOf(colleagues);
    }

    /** What somebody may do, in words. */
    public String role(Colleague colleague) {
        if (isByChat(colleague)) {
            return shell.text()
                    .get(colleague.person().role() == Role.ADMIN ? "board.people.chat-admin" : "board.people.platform");
        }
        return shell.text()
                .get(
                        switch (colleague.appointed()) {
                            case ADMIN -> "board.people.appointed-admin";
                            case MANAGER -> "board.people.appointed";
                            case MEMBER, ROBOT -> "board.people.member";
                        });
    }

    /** Whether who looks may have what is kept of somebody handed out, or erased. */
    public boolean mayAskFor(Colleague colleague) {
        return manages || colleague.person().ref().equals(self);
    }

    /** The teams that people are in, by name. */
    public List<String> teams() {
        return colleagues.stream()
                .flatMap(colleague -> colleague.person().team().stream())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    /** Where appointments of somebody lead, or their end; none where the chat decides. */
    public List<String> steps(Colleague colleague) {
        if (!administers || colleague.person().role() == Role.ADMIN) {
            return List.of();
        }
        return switch (colleague.appointed()) {
            case ADMIN -> List.of("no-admin", "dismiss");
            case MANAGER -> List.of("admin", "dismiss");
            case MEMBER, ROBOT -> isByChat(colleague) ? List.of("admin") : List.of("appoint", "admin");
        };
    }

    /** Whether the chat says as much of them as the organisation itself. */
    private static boolean isByChat(Colleague colleague) {
        return colleague.person().role() == Role.ADMIN
                || (colleague.person().role() == Role.MANAGER && colleague.appointed() != Role.ADMIN);
    }
}
