package dev.mynah.euicc.cat.command;

import dev.mynah.euicc.cat.object.CatObjects;
import dev.mynah.euicc.cat.object.DeviceIdentities;
import dev.mynah.euicc.cat.object.ObjectReader;
import dev.mynah.euicc.cat.object.ObjectTypes;
import java.util.Optional;

/**
 * SEND DTMF, into the call that goes on (TS 102 223 6.4.24, 6.6.24).
 *
 * @param alpha what the user sees; empty for nothing, none for the terminal's own words
 */
public record SendDtmf(Optional<String> alpha, String digits) implements ProactiveCommand {

    @Override
    public CommandType type() {
        return CommandType.SEND_DTMF;
    }

    @Override
    public int destination() {
        return DeviceIdentities.NETWORK;
    }

    @Override
    public CatObjects objects() {
        return CatObjects.NONE.with(ObjectTypes.ALPHA_IDENTIFIER, alpha).with(ObjectTypes.DTMF_STRING, digits);
    }

    static ProactiveCommand read(int qualifier, ObjectReader in) {
        return new SendDtmf(in.optional(ObjectTypes.ALPHA_IDENTIFIER), in.required(ObjectTypes.DTMF_STRING));
    }
}
