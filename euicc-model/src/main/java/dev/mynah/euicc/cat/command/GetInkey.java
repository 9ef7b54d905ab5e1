package dev.mynah.euicc.cat.command;

import dev.mynah.euicc.cat.object.CatDuration;
import dev.mynah.euicc.cat.object.CatObjects;
import dev.mynah.euicc.cat.object.CodedText;
import dev.mynah.euicc.cat.object.ObjectReader;
import dev.mynah.euicc.cat.object.ObjectTypes;
import java.util.Optional;

/**
 * GET INKEY: one key (TS 102 223 6.4.2, 6.6.2).
 *
 * @param qualifier bit 1 the alphabet and not only digits, bit 2 UCS2, bit 3 yes or no, bit 4 an answer at once, bit 8 help is there
 * @param duration how long the user has
 */
public record GetInkey(int qualifier, CodedText text, Optional<CatDuration> duration) implements ProactiveCommand {

    @Override
    public CommandType type() {
        return CommandType.GET_INKEY;
    }

    /** Any character, not only a digit. */
    public static final int ALPHABET = 0x01;

    public static final int YES_OR_NO = 0x04;

    /** The card has help for the user. */
    public static final int HELP_AVAILABLE = 0x80;

    @Override
    public CatObjects objects() {
        return CatObjects.NONE.with(ObjectTypes.TEXT_STRING, text).with(ObjectTypes.DURATION, duration);
    }

    static ProactiveCommand read(int qualifier, ObjectReader in) {
        return new GetInkey(qualifier, in.required(ObjectTypes.TEXT_STRING), in.optional(ObjectTypes.DURATION));
    }
}
