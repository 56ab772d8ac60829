package io.wonce.app;

import io.wonce.domain.chat.Actor;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;

/** How people come to the dashboard from chat. */
@FunctionalInterface
public interface DashboardDoor {
    /** What is answered to who asks for the dashboard. */
    Answer open(OrganisationId organisation, Actor actor);

    /** Of a house without a dashboard. */
    static DashboardDoor shut() {
        return (organisation, actor) -> new Answer.NoDashboard();
    }
}
