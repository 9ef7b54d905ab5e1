package dev.mynah.euicc.cat.command;

import dev.mynah.euicc.cat.object.Address;
import dev.mynah.euicc.cat.object.CatObjects;
import dev.mynah.euicc.cat.object.DeviceIdentities;
import dev.mynah.euicc.cat.object.ObjectReader;
import dev.mynah.euicc.cat.object.ObjectTypes;
import java.util.Optional;

/**
 * SEND SS: a supplementary service control string (TS 31.111 6.4.11, 6.6.10).
 *
 * @param alpha what the user sees; empty for nothing, none for the terminal's own words
 */
public record SendSs(Optional<String> alpha, Address control) implements ProactiveCommand {

    @Override
    public CommandType type() {
        return CommandType.SEND_SS;
    }

    @Override
    public int destination() {
        return DeviceIdentities.NETWORK;
    }

    @Override
    public CatObjects objects() {
        return CatObjects.NONE.with(ObjectTypes.ALPHA_IDENTIFIER, alpha).with(ObjectTypes.SS_STRING, control);
    }

    static ProactiveCommand read(int qualifier, ObjectReader in) {
        return new SendSs(in.optional(ObjectTypes.ALPHA_IDENTIFIER), in.required(ObjectTypes.SS_STRING));
    }
}
