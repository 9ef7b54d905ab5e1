package dev.mynah.euicc.cat.envelope;

import dev.mynah.euicc.cat.object.CatObjects;
import dev.mynah.euicc.cat.object.CodedText;
import dev.mynah.euicc.cat.object.DeviceIdentities;
import dev.mynah.euicc.cat.object.ObjectReader;
import dev.mynah.euicc.cat.object.ObjectTypes;

/** USSD DOWNLOAD: data for the card in a USSD operation (TS 31.111 7.1.3). */
record UssdDownload(CodedText ussd) implements Envelope {

    @Override
    public EnvelopeType type() {
        return EnvelopeType.USSD_DOWNLOAD;
    }

    @Override
    public int source() {
        return DeviceIdentities.NETWORK;
    }

    @Override
    public CatObjects objects() {
        return CatObjects.NONE.with(ObjectTypes.USSD_STRING, ussd);
    }

    static Envelope read(ObjectReader in) {
        return new UssdDownload(in.required(ObjectTypes.USSD_STRING));
    }
}
