package dev.mynah.euicc.cat.envelope;

import dev.mynah.euicc.cat.object.CatObjects;
import dev.mynah.euicc.cat.object.DeviceIdentities;
import dev.mynah.euicc.cat.object.ObjectReader;
import dev.mynah.euicc.cat.object.ObjectTypes;

/**
 * CELL BROADCAST DOWNLOAD: a page for the card (TS 31.111 7.1.2).
 *
 * @param page 88 bytes
 */
public record CellBroadcastDownload(byte[] page) implements Envelope {

    @Override
    public EnvelopeType type() {
        return EnvelopeType.CELL_BROADCAST_DOWNLOAD;
    }

    @Override
    public int source() {
        return DeviceIdentities.NETWORK;
    }

    @Override
    public CatObjects objects() {
        return CatObjects.NONE.with(ObjectTypes.CELL_BROADCAST_PAGE, page);
    }

    static Envelope read(ObjectReader in) {
        return new CellBroadcastDownload(in.required(ObjectTypes.CELL_BROADCAST_PAGE));
    }
}
