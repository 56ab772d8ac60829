package io.wonce.app.command;

import io.wonce.domain.chat.PictureAddress;
import io.wonce.domain.organisation.Celebrations;
import io.wonce.domain.organisation.Pictures;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads values of the settings that say which celebrations come with a picture, and with which. */
final class PictureValues {
    private final Vocabulary vocabulary;

    PictureValues(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Optional<UnaryOperator<Celebrations>> when(String value) {
        Optional<Pictures.When> when = vocabulary.means("off", value)
                ? Optional.of(Pictures.When.NEVER)
                : vocabulary.meaning(Pictures.When.class, "pictures", value);
        return when.map(chosen -> party -> party.withPictures(party.pictures().when(chosen)));
    }

    Optional<UnaryOperator<Celebrations>> own(String value) {
        Optional<List<PictureAddress>> own =
                vocabulary.means("off", value) ? Optional.of(List.of()) : Pictures.addresses(value);
        return own.map(chosen -> party -> party.withPictures(party.pictures().with(chosen)));
    }
}
