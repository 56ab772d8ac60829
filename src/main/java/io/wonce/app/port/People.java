package io.wonce.app.port;

import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Role;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is who. */
public interface People {
    /** Keeps what was last seen of a person. */
    void see(Person person);

    /** Empty where the person was never seen. */
    Optional<Person> find(PersonRef ref);

    /** The same as their platform knows them: appointments by the organisation make no difference to their role. */
    Optional<Person> asSeen(PersonRef ref);

    /** People whose display name contains {@code name}, in any case. */
    List<Person> named(String name);

    /** Keeps in which zone somebody's day begins. */
    void locate(PersonRef ref, ZoneId zone);

    /** Everybody who was ever seen but robots, by name; at most {@code limit}. */
    List<Colleague> colleagues(int limit);

    /** In which zone somebody's day begins; empty where that was never told. */
    Optional<ZoneId> zone(PersonRef ref);

    /** In which zones the days of people begin, as far as that was told. */
    Set<ZoneId> zones();

    /** Waits for whoever else of this organisation called this, until their transactions end; it holds off nobody who did not. */
    void lockManagers();

    /** Gives somebody a role whatever their platform says, or takes it back; who is a robot stays one, and who is more by the platform's word stays that. */
    void appoint(Appointment appointment);

    /** What somebody is by appointment; {@link Role#MEMBER}: nothing. */
    Role appointed(PersonRef ref);

    /** Whether anybody is an admin, by the platform's word or by appointment. */
    boolean hasAdmin();

    /** All managers and admins who were ever seen, by the platform's word or by appointment; at most {@code limit}. */
    List<Person> managers(int limit);

    /** The managers and admins by appointment, by name; by their id where they were never seen. */
    List<Person> appointed();
}
