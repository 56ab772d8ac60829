package io.wonce.form;

import io.wonce.app.SecondReaderChange;
import io.wonce.domain.organisation.Outreach;
import io.wonce.domain.organisation.SecondReaderAddress;
import io.wonce.domain.organisation.SecondReaderChoice;
import io.wonce.domain.organisation.SecondReaderKey;
import io.wonce.domain.organisation.SecondReading;
import io.wonce.words.FormText;
import io.wonce.words.Words;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields about the second reader: on where there is an address, off where there is none. */
final class SecondReaderFields {
    /** They are about one service, so that none of them means anything beside another address. */
    static final Set<Field> ALL =
            EnumSet.of(Field.SECOND_ADDRESS, Field.SECOND_MODEL, Field.SECOND_KEY, Field.SECOND_BUDGET);

    private SecondReaderFields() {}

    static void add(Draft draft, SecondReading known, Words words) {
        Optional<SecondReaderChoice> choice = known.choice();
        int budget = choice.map(SecondReaderChoice::monthlyBudget).orElse(SecondReaderChoice.USUAL_BUDGET);
        draft.note(words.say(FormText.SECOND_READER_ABOUT))
                .text(
                        Field.SECOND_ADDRESS,
                        choice.map(SecondReaderChoice::address).map(SecondReaderAddress::value),
                        FormText.SECOND_ADDRESS_HINT)
                .text(Field.SECOND_MODEL, choice.map(SecondReaderChoice::model))
                .secret(Field.SECOND_KEY, known.hasKey() ? FormText.SECOND_KEY_KEPT : FormText.SECOND_KEY_HINT)
                .text(Field.SECOND_BUDGET, Optional.of(String.valueOf(budget)), FormText.SECOND_BUDGET_HINT);
    }

    /** What stands in the fields that show what they hold, by their ids. */
    static Map<String, String> shown(SecondReading known) {
        Optional<SecondReaderChoice> choice = known.choice();
        return Map.of(
                Field.SECOND_ADDRESS.id(),
                choice.map(chosen -> chosen.address().value()).orElse(""),
                Field.SECOND_MODEL.id(),
                choice.map(SecondReaderChoice::model).orElse(""),
                Field.SECOND_BUDGET.id(),
                String.valueOf(choice.map(SecondReaderChoice::monthlyBudget).orElse(SecondReaderChoice.USUAL_BUDGET)));
    }

    /** What was filled in; a form without such fields leaves all as it is. */
    static Submission<SecondReaderChange> read(Typed typed, SecondReading known, Outreach outreach, Words words) {
        Entries entries = new Entries(typed, words);
        if (!entries.has(Field.SECOND_ADDRESS)) {
            return new Submission.Filled<>(new SecondReaderChange.Keep());
        }
        if (entries.text(Field.SECOND_ADDRESS).isEmpty()) {
            return new Submission.Filled<>(
                    known.choice().isEmpty() ? new SecondReaderChange.Keep() : new SecondReaderChange.Off());
        }
        Optional<SecondReaderAddress> address = entries.text(
                Field.SECOND_ADDRESS,
                text -> SecondReaderAddress.parse(text).filter(outreach::allows),
                FormText.WRONG_SECOND_ADDRESS);
        Optional<String> model =
                entries.text(Field.SECOND_MODEL, SecondReaderChoice::model, FormText.WRONG_SECOND_MODEL);
        if (entries.text(Field.SECOND_MODEL).isEmpty()) {
            entries.wrong(Field.SECOND_MODEL, FormText.WRONG_SECOND_MODEL);
        }
        Optional<Integer> budget =
                entries.text(Field.SECOND_BUDGET, SecondReaderChoice::budget, FormText.WRONG_SECOND_BUDGET);
        Optional<SecondReaderKey> key =
                entries.text(Field.SECOND_KEY, SecondReaderKey::parse, FormText.WRONG_SECOND_KEY);
        if (key.isPresent() && !known.keepsKeys()) {
            entries.wrong(Field.SECOND_KEY, FormText.SECOND_KEY_UNKEPT);
        }
        return entries.submission(() -> change(
                known,
                new SecondReaderChoice(
                        address.orElseThrow(), model.orElseThrow(), budget.orElse(SecondReaderChoice.USUAL_BUDGET)),
                key));
    }

    private static SecondReaderChange change(
            SecondReading known, SecondReaderChoice choice, Optional<SecondReaderKey> key) {
        boolean isAsItWas = key.isEmpty() && known.choice().equals(Optional.of(choice));
        return isAsItWas ? new SecondReaderChange.Keep() : new SecondReaderChange.On(choice, key);
    }
}
