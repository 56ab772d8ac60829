package io.wonce.domain.chat;

/**
 * One person or robot of a platform.
 *
 * @param platform where the account lives
 * @param personId the platform's own id, such as {@code U024BE7LH}; never blank
 */
public record PersonRef(Platform platform, String personId) {
    /** With what the ids of those begin who stand for somebody that was erased. No platform has such ids. */
    public static final String ERASED = "erased-";

    public PersonRef {
        if (personId.isBlank()) {
            throw new IllegalArgumentException("person id is blank: take it from the platform's event");
        }
    }

    /** Stands for somebody who was erased. */
    public static PersonRef erased(Platform platform, String drawn) {
        return new PersonRef(platform, ERASED + drawn);
    }
}
