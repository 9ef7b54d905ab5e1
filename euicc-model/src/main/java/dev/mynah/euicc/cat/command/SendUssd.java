package dev.mynah.euicc.cat.command;

import dev.mynah.euicc.cat.object.CatObjects;
import dev.mynah.euicc.cat.object.CodedText;
import dev.mynah.euicc.cat.object.DeviceIdentities;
import dev.mynah.euicc.cat.object.ObjectReader;
import dev.mynah.euicc.cat.object.ObjectTypes;
import java.util.Optional;

/**
 * SEND USSD (TS 31.111 6.4.12, 6.6.11).
 *
 * @param alpha what the user sees; empty for nothing, none for the terminal's own words
 */
public record SendUssd(Optional<String> alpha, CodedText ussd) implements ProactiveCommand {

    @Override
    public CommandType type() {
        return CommandType.SEND_USSD;
    }

    @Override
    public int destination() {
        return DeviceIdentities.NETWORK;
    }

    @Override
    public CatObjects objects() {
        return CatObjects.NONE.with(ObjectTypes.ALPHA_IDENTIFIER, alpha).with(ObjectTypes.USSD_STRING, ussd);
    }

    static ProactiveCommand read(int qualifier, ObjectReader in) {
        return new SendUssd(in.optional(ObjectTypes.ALPHA_IDENTIFIER), in.required(ObjectTypes.USSD_STRING));
    }
}
