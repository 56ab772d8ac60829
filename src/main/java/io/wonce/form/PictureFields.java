package io.wonce.form;

import io.wonce.domain.chat.PictureAddress;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.Pictures;
import io.wonce.words.FormText;
import java.util.List;
import java.util.Optional;

/** The fields about the pictures of celebrations. */
final class PictureFields {
    private PictureFields() {}

    static Pictures of(Organisation organisation) {
        return organisation.celebrations().pictures();
    }

    static List<String> addresses(Organisation organisation) {
        return of(organisation).own().stream().map(PictureAddress::value).toList();
    }

    /** What was filled in; what the form did not ask for is as in {@code known}. */
    static Pictures read(Entries entries, Pictures known) {
        Optional<List<PictureAddress>> typed = entries.text(Field.GIFS, Pictures::addresses, FormText.WRONG_GIFS);
        List<PictureAddress> own = typed.orElse(entries.has(Field.GIFS) ? List.of() : known.own());
        return new Pictures(entries.chosen(Field.PICTURES, Pictures.When.class).orElse(known.when()), own);
    }

    static FormText text(Pictures.When when) {
        return switch (when) {
            case ALWAYS -> FormText.PICTURES_ALWAYS;
            case ORDERS -> FormText.PICTURES_ORDERS;
            case NEVER -> FormText.PICTURES_NEVER;
        };
    }
}
