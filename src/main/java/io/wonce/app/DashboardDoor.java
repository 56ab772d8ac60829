package io.wonce.app;

import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import java.util.function.BiPredicate;

/** How people come to the dashboard from chat. */
@FunctionalInterface
public interface DashboardDoor {
    /** What is answered to who asks for the dashboard. */
    Answer open(OrganisationId organisation, Actor actor);

    /** The same, for those alone whom a platform knows as people of the organisation; guests and other companies stay out. */
    default DashboardDoor onlyFor(BiPredicate<OrganisationId, PersonRef> colleagues) {
        return (organisation, actor) ->
                colleagues.test(organisation, actor.person().ref())
                        ? open(organisation, actor)
                        : new Answer.DashboardRefused();
    }

    /** Of a house without a dashboard. */
    static DashboardDoor shut() {
        return (organisation, actor) -> new Answer.NoDashboard();
    }
}
