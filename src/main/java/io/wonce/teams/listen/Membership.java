package io.wonce.teams.listen;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import io.wonce.app.AppointFirst;
import io.wonce.app.GreetChannel;
import io.wonce.app.port.Workspace;
import io.wonce.domain.chat.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Wonce comes into teams and chats, and leaves them. Of an installation Teams tells twice, in either order. */
final class Membership {
    private final Reception reception;
    private final GreetChannel greet;
    private final AppointFirst first;

    Membership(Reception reception) {
        this.reception = reception;
        this.greet = new GreetChannel(reception.ledger());
        this.first = new AppointFirst(reception.ledger(), reception.clock());
    }

    /** An installation; an upgrade is no news for people. */
    Reply installed(Activity activity) {
        return switch (String.valueOf(activity.getAction())) {
            case "add" -> came(activity);
            case "remove" -> left(activity);
            default -> Reply.TAKEN;
        };
    }

    /** Who came and went, among them perhaps Wonce; names of teams and channels are asked of Teams each time, never kept. */
    Reply changed(Activity activity) {
        if (isUs(activity, activity.getMembersAdded())) {
            return came(activity);
        }
        return isUs(activity, activity.getMembersRemoved()) ? left(activity) : Reply.TAKEN;
    }

    /** Who has Wonce for themselves alone manages nothing by it: a policy of the tenant gives it to anybody, unasked. */
    private Reply came(Activity activity) {
        Workspace workspace = reception.workspace(activity);
        reception.comes(activity);
        Person who = reception.person(workspace, activity);
        Said said = new Said(activity);
        if (!said.isDirect() && !reception.isBesideSlack(workspace)) {
            first.appoint(workspace.organisation(), who);
        }
        greet.greet(workspace.organisation(), said.channel());
        return Reply.TAKEN;
    }

    private Reply left(Activity activity) {
        reception.leaves(reception.workspace(activity), activity);
        return Reply.TAKEN;
    }

    private static boolean isUs(Activity activity, @Nullable List<ChannelAccount> members) {
        return members != null
                && activity.getRecipient() != null
                && members.stream()
                        .anyMatch(member -> member != null
                                && activity.getRecipient().getId().equals(member.getId()));
    }
}
