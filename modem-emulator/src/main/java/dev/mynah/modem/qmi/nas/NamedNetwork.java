package dev.mynah.modem.qmi.nas;

import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.network.air.Plmn;

/** A network by its numbers and its name. */
record NamedNetwork(int mcc, int mnc, String description) {
    static final TlvType<NamedNetwork> TYPE = Struct.of(
            TlvType.U16,
            NamedNetwork::mcc,
            TlvType.U16,
            NamedNetwork::mnc,
            TlvType.STRING8,
            NamedNetwork::description,
            NamedNetwork::new);

    static NamedNetwork of(Plmn plmn, String name) {
        NetworkId id = NetworkId.of(plmn);
        return new NamedNetwork(id.mcc(), id.mnc(), name);
    }
}
