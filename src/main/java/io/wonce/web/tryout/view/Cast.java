package io.wonce.web.tryout.view;

import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Role;
import java.util.List;
import java.util.Optional;

/** Who and what there is in the try-out chat. */
public final class Cast {
    /** Two representatives, their manager and a CRM robot. */
    public static final List<Member> MEMBERS = List.of(
            new Member("sanne", "Sanne de Vries", "SV", Role.MEMBER, Optional.of("North")),
            new Member("daan", "Daan Bakker", "DB", Role.MEMBER, Optional.of("South")),
            new Member("meera", "Meera Joshi", "MJ", Role.MANAGER, Optional.empty()),
            new Member("crm", "CRM", "🤖", Role.ROBOT, Optional.empty()));

    /** The channels, the one for wins first. */
    public static final List<Room> ROOMS = List.of(new Room("sales-wins"), new Room("general"));

    private Cast() {}

    /** The member of that account; empty for anybody else, such as Wonce itself. */
    public static Optional<Member> member(PersonRef account) {
        return member(account.personId());
    }

    /** The member of that id. */
    public static Optional<Member> member(String id) {
        return MEMBERS.stream().filter(member -> member.id().equals(id)).findFirst();
    }

    /** The channel of that id. */
    public static Optional<Room> room(String id) {
        return ROOMS.stream().filter(room -> room.id().equals(id)).findFirst();
    }
}
