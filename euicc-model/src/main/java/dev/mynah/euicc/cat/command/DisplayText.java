package dev.mynah.euicc.cat.command;

import dev.mynah.euicc.cat.object.CatDuration;
import dev.mynah.euicc.cat.object.CatObjects;
import dev.mynah.euicc.cat.object.CodedText;
import dev.mynah.euicc.cat.object.DeviceIdentities;
import dev.mynah.euicc.cat.object.ObjectReader;
import dev.mynah.euicc.cat.object.ObjectTypes;
import java.util.Optional;

/**
 * DISPLAY TEXT (TS 102 223 6.4.1, 6.6.1).
 *
 * @param highPriority whether it may hide what is shown
 * @param waitForUser whether it stays until the user clears it
 * @param immediateResponse whether the terminal answers at once and lets the text stand
 * @param duration for how long it is shown
 */
public record DisplayText(
        boolean highPriority,
        boolean waitForUser,
        CodedText text,
        boolean immediateResponse,
        Optional<CatDuration> duration)
        implements ProactiveCommand {

    @Override
    public CommandType type() {
        return CommandType.DISPLAY_TEXT;
    }

    private static final int HIGH_PRIORITY = 0x01;
    private static final int WAIT_FOR_USER = 0x80;

    @Override
    public int qualifier() {
        return (highPriority ? HIGH_PRIORITY : 0) | (waitForUser ? WAIT_FOR_USER : 0);
    }

    @Override
    public int destination() {
        return DeviceIdentities.DISPLAY;
    }

    @Override
    public CatObjects objects() {
        return CatObjects.NONE
                .with(ObjectTypes.TEXT_STRING, text)
                .with(ObjectTypes.IMMEDIATE_RESPONSE, immediateResponse)
                .with(ObjectTypes.DURATION, duration);
    }

    static ProactiveCommand read(int qualifier, ObjectReader in) {
        return new DisplayText(
                (qualifier & HIGH_PRIORITY) != 0,
                (qualifier & WAIT_FOR_USER) != 0,
                in.required(ObjectTypes.TEXT_STRING),
                in.flag(ObjectTypes.IMMEDIATE_RESPONSE),
                in.optional(ObjectTypes.DURATION));
    }
}
