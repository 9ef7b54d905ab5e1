package dev.mynah.euicc.cat.command;

import dev.mynah.euicc.cat.object.Address;
import dev.mynah.euicc.cat.object.CatDuration;
import dev.mynah.euicc.cat.object.CatObjects;
import dev.mynah.euicc.cat.object.DeviceIdentities;
import dev.mynah.euicc.cat.object.ObjectReader;
import dev.mynah.euicc.cat.object.ObjectTypes;
import java.util.Optional;

/**
 * SET UP CALL (TS 102 223 6.4.13, 6.6.12).
 *
 * @param qualifier 00 only if not busy, 02 putting other calls on hold, 04 disconnecting them; 1 more with redial
 * @param confirmation what the user is asked first
 * @param redial for how long it is tried again
 */
public record SetUpCall(int qualifier, Optional<String> confirmation, Address number, Optional<CatDuration> redial)
        implements ProactiveCommand {

    @Override
    public CommandType type() {
        return CommandType.SET_UP_CALL;
    }

    @Override
    public int destination() {
        return DeviceIdentities.NETWORK;
    }

    @Override
    public CatObjects objects() {
        return CatObjects.NONE
                .with(ObjectTypes.ALPHA_IDENTIFIER, confirmation)
                .with(ObjectTypes.ADDRESS, number)
                .with(ObjectTypes.DURATION, redial);
    }

    static ProactiveCommand read(int qualifier, ObjectReader in) {
        return new SetUpCall(
                qualifier,
                in.optional(ObjectTypes.ALPHA_IDENTIFIER),
                in.required(ObjectTypes.ADDRESS),
                in.optional(ObjectTypes.DURATION));
    }
}
