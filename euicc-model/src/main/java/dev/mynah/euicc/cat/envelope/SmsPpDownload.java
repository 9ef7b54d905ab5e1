package dev.mynah.euicc.cat.envelope;

import dev.mynah.euicc.cat.object.Address;
import dev.mynah.euicc.cat.object.CatObjects;
import dev.mynah.euicc.cat.object.DeviceIdentities;
import dev.mynah.euicc.cat.object.ObjectReader;
import dev.mynah.euicc.cat.object.ObjectTypes;
import java.util.Optional;

/**
 * SMS-PP DOWNLOAD: a short message for the card (TS 31.111 7.1.1).
 *
 * @param serviceCentre from where it came
 * @param tpdu an SMS-DELIVER
 */
public record SmsPpDownload(Optional<Address> serviceCentre, byte[] tpdu) implements Envelope {

    @Override
    public EnvelopeType type() {
        return EnvelopeType.SMS_PP_DOWNLOAD;
    }

    @Override
    public int source() {
        return DeviceIdentities.NETWORK;
    }

    @Override
    public CatObjects objects() {
        return CatObjects.NONE.with(ObjectTypes.ADDRESS, serviceCentre).with(ObjectTypes.SMS_TPDU, tpdu);
    }

    static Envelope read(ObjectReader in) {
        return new SmsPpDownload(in.optional(ObjectTypes.ADDRESS), in.required(ObjectTypes.SMS_TPDU));
    }
}
