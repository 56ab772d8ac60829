package io.wonce.domain.chat;

/**
 * One person or robot of a platform.
 *
 * @param platform where the account lives
 * @param personId the platform's own id, such as {@code U024BE7LH}; never blank
 */
public record PersonRef(Platform platform, String personId) {
    public PersonRef {
        if (personId.isBlank()) {
            throw new IllegalArgumentException("person id is blank: take it from the platform's event");
        }
    }
}
