package dev.mynah.modem.qmi.ctl;

import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.TlvType;

/** A client by its service and number. */
record ServiceClient(int service, int client) {
    static final TlvType<ServiceClient> TYPE =
            Struct.of(TlvType.U8, ServiceClient::service, TlvType.U8, ServiceClient::client, ServiceClient::new);
}
