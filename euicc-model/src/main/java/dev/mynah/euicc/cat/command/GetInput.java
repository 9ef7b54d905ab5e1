package dev.mynah.euicc.cat.command;

import dev.mynah.euicc.cat.object.CatObjects;
import dev.mynah.euicc.cat.object.CodedText;
import dev.mynah.euicc.cat.object.ObjectReader;
import dev.mynah.euicc.cat.object.ObjectTypes;
import dev.mynah.euicc.cat.object.ResponseLength;
import java.util.Optional;

/**
 * GET INPUT: a line of text (TS 102 223 6.4.3, 6.6.3).
 *
 * @param qualifier bit 1 the alphabet and not only digits, bit 2 UCS2, bit 3 the input is hidden, bit 4 packed, bit 8 help is there
 * @param defaultText what stands there already
 */
public record GetInput(int qualifier, CodedText text, ResponseLength length, Optional<CodedText> defaultText)
        implements ProactiveCommand {

    @Override
    public CommandType type() {
        return CommandType.GET_INPUT;
    }

    /** Any character, not only digits. */
    public static final int ALPHABET = 0x01;

    /** What the user types isn't shown. */
    public static final int HIDDEN = 0x04;

    /** The card has help for the user. */
    public static final int HELP_AVAILABLE = 0x80;

    @Override
    public CatObjects objects() {
        return CatObjects.NONE
                .with(ObjectTypes.TEXT_STRING, text)
                .with(ObjectTypes.RESPONSE_LENGTH, length)
                .with(ObjectTypes.DEFAULT_TEXT, defaultText);
    }

    static ProactiveCommand read(int qualifier, ObjectReader in) {
        return new GetInput(
                qualifier,
                in.required(ObjectTypes.TEXT_STRING),
                in.required(ObjectTypes.RESPONSE_LENGTH),
                in.optional(ObjectTypes.DEFAULT_TEXT));
    }
}
