package io.wonce.domain.reading;

import java.util.EnumSet;
import java.util.Set;

/** Weighs how likely a name in a message is the customer: what it looks like, where it stands, what is claimed of it. */
final class NameScale {
    private static final Set<NameTrait> IN_PLACE = EnumSet.of(
            NameTrait.AFTER_PREPOSITION,
            NameTrait.SUBJECT,
            NameTrait.OBJECT,
            NameTrait.KEYED,
            NameTrait.AFTER_COLON,
            NameTrait.LEGAL_FORM,
            NameTrait.ALONE);

    private final NameForm form;
    private final NamePlace place;
    private final NameRole role;
    private final boolean capitals;

    NameScale(Surroundings around, Scope scope, boolean capitals) {
        this.form = new NameForm(around.message());
        this.place = new NamePlace(around.message(), scope);
        this.role = new NameRole(around);
        this.capitals = capitals;
    }

    Name weigh(Name name, boolean small, boolean first) {
        Set<NameTrait> traits = EnumSet.of(NameTrait.NAMED);
        form.judge(name, traits);
        place.judge(name, traits);
        role.judge(name, traits);
        if (first) {
            traits.add(NameTrait.FIRST);
        }
        if (small) {
            small(traits);
        }
        return name.with(traits);
    }

    private void small(Set<NameTrait> traits) {
        traits.add(NameTrait.SMALL);
        if (capitals) {
            traits.add(NameTrait.SMALL_AMONG_CAPITALS);
        }
        if (traits.stream().noneMatch(IN_PLACE::contains)) {
            traits.add(NameTrait.SMALL_OUT_OF_PLACE);
        }
    }
}
