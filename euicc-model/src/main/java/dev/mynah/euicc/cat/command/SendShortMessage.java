package dev.mynah.euicc.cat.command;

import dev.mynah.euicc.cat.object.Address;
import dev.mynah.euicc.cat.object.CatObjects;
import dev.mynah.euicc.cat.object.DeviceIdentities;
import dev.mynah.euicc.cat.object.ObjectReader;
import dev.mynah.euicc.cat.object.ObjectTypes;
import java.util.Optional;

/**
 * SEND SHORT MESSAGE (TS 31.111 6.4.10, 6.6.9).
 *
 * @param pack whether the terminal has to pack the text into seven bits
 * @param alpha what the user sees; empty for nothing, none for the terminal's own words
 * @param serviceCentre the one of EF.SMSP when it isn't said
 * @param tpdu an SMS-SUBMIT or SMS-COMMAND
 */
public record SendShortMessage(boolean pack, Optional<String> alpha, Optional<Address> serviceCentre, byte[] tpdu)
        implements ProactiveCommand {

    @Override
    public CommandType type() {
        return CommandType.SEND_SHORT_MESSAGE;
    }

    @Override
    public int qualifier() {
        return pack ? 1 : 0;
    }

    @Override
    public int destination() {
        return DeviceIdentities.NETWORK;
    }

    @Override
    public CatObjects objects() {
        return CatObjects.NONE
                .with(ObjectTypes.ALPHA_IDENTIFIER, alpha)
                .with(ObjectTypes.ADDRESS, serviceCentre)
                .with(ObjectTypes.SMS_TPDU, tpdu);
    }

    static ProactiveCommand read(int qualifier, ObjectReader in) {
        return new SendShortMessage(
                (qualifier & 1) != 0,
                in.optional(ObjectTypes.ALPHA_IDENTIFIER),
                in.optional(ObjectTypes.ADDRESS),
                in.required(ObjectTypes.SMS_TPDU));
    }
}
