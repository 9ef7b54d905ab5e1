package dev.mynah.euicc.cat.command;

import dev.mynah.euicc.cat.object.CatDuration;
import dev.mynah.euicc.cat.object.CatObjects;
import dev.mynah.euicc.cat.object.DeviceIdentities;
import dev.mynah.euicc.cat.object.ObjectReader;
import dev.mynah.euicc.cat.object.ObjectTypes;
import java.util.Optional;

/**
 * PLAY TONE (TS 102 223 6.4.5, 6.6.5).
 *
 * @param tone 01 dial, 02 busy, .. 14 general purpose; the beep when it isn't said
 * @param vibrate whether the terminal shall vibrate too
 */
public record PlayTone(boolean vibrate, Optional<String> alpha, Optional<Integer> tone, Optional<CatDuration> duration)
        implements ProactiveCommand {

    @Override
    public CommandType type() {
        return CommandType.PLAY_TONE;
    }

    @Override
    public int qualifier() {
        return vibrate ? 1 : 0;
    }

    @Override
    public int destination() {
        return DeviceIdentities.EARPIECE;
    }

    @Override
    public CatObjects objects() {
        return CatObjects.NONE
                .with(ObjectTypes.ALPHA_IDENTIFIER, alpha)
                .with(ObjectTypes.TONE, tone)
                .with(ObjectTypes.DURATION, duration);
    }

    static ProactiveCommand read(int qualifier, ObjectReader in) {
        return new PlayTone(
                (qualifier & 1) != 0,
                in.optional(ObjectTypes.ALPHA_IDENTIFIER),
                in.optional(ObjectTypes.TONE),
                in.optional(ObjectTypes.DURATION));
    }
}
