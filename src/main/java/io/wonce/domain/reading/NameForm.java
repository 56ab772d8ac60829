package io.wonce.domain.reading;

import java.util.Set;

/** What the words of a name itself say about it. */
final class NameForm {
    private final Parsed message;

    NameForm(Parsed message) {
        this.message = message;
    }

    void judge(Name name, Set<NameTrait> traits) {
        int ordinary = 0;
        int capitals = 0;
        boolean plainly = true;
        for (int at = name.from(); at < name.to(); at++) {
            Token token = message.token(at);
            ordinary += Ordinary.is(message, at) ? 1 : 0;
            plainly &= Ordinary.isPlainly(message, at);
            capitals += token.isCapitalised() || token.isNumber() ? 1 : 0;
            add(traits, NameTrait.ORGANISATION, message.means(at, Sense.ORG));
            add(traits, NameTrait.VENDOR, message.means(at, Sense.VENDOR));
            boolean joint = at > name.from() && !token.isCapitalised() && isJoint(token);
            add(traits, NameTrait.JOINED, joint);
        }
        add(traits, NameTrait.SEVERAL_CAPITALS, capitals > 1);
        add(traits, plainly ? NameTrait.PLAIN : NameTrait.ORDINARY, ordinary == name.length());
        boolean edge = Ordinary.is(message, name.from()) || Ordinary.is(message, name.to() - 1);
        add(traits, NameTrait.ORDINARY_EDGE, edge && ordinary < name.length());
        add(traits, NameTrait.LEGAL_FORM, message.means(name.to(), Sense.LEGAL));
        boolean acronym = name.length() == 1 && message.token(name.from()).isShouted();
        add(traits, NameTrait.ACRONYM, acronym);
        person(name, traits);
    }

    private void person(Name name, Set<NameTrait> traits) {
        boolean first = message.means(name.from(), Sense.FIRSTNAME) && !message.means(name.to(), Sense.LEGAL);
        add(traits, NameTrait.FIRST_NAME, first && name.length() == 1);
        add(traits, NameTrait.FULL_NAME, first && name.length() == 2);
        add(traits, NameTrait.TITLED, message.means(name.from() - 1, Sense.TITLE) || isDottedTitle(name.from() - 1));
        add(traits, NameTrait.PLACE_NAME, name.length() == 1 && message.means(name.from(), Sense.PLACE));
    }

    private boolean isDottedTitle(int at) {
        return at > 0 && message.token(at).is(".") && message.means(at - 1, Sense.TITLE);
    }

    private static boolean isJoint(Token token) {
        return NameJoints.LOOSE.contains(token.key())
                || token.is("and")
                || token.is("et")
                || token.is("y")
                || token.is("und");
    }

    private static void add(Set<NameTrait> traits, NameTrait trait, boolean applies) {
        if (applies) {
            traits.add(trait);
        }
    }
}
