package io.wonce.slack.block;

import com.slack.api.model.block.composition.OptionObject;
import io.wonce.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The constants of a kind as options, in their order. */
final class Choices {
    private Choices() {}

    static <E extends Enum<E>> List<OptionObject> of(E[] all, Words words, Function<E, String> name) {
        return Arrays.stream(all)
                .map(one -> Plain.option(words.sentence(name.apply(one)), one.name()))
                .toList();
    }
}
