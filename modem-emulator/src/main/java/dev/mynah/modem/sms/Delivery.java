package dev.mynah.modem.sms;

import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.relay.RpAddress;
import dev.mynah.network.air.sms.relay.RpCause;
import java.util.Optional;

/** A message the network delivers, to be answered once. */
interface Delivery {
    RpAddress serviceCentre();

    Octets tpdu();

    void accept(Optional<Octets> report);

    void refuse(RpCause cause, Optional<Octets> report);
}
