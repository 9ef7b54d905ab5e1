package dev.mynah.modem.qmi;

import java.util.List;
import java.util.Optional;

/** What CTL does for a host: services and clients of the device it is connected to. */
public interface ControlPoint {
    /** All services but CTL, by number. */
    List<QmiService> services();

    /**
     * A new client, whose host is this one. Refused with INVALID_SERVICE_TYPE for a service that is not there and with
     * CLIENT_IDS_EXHAUSTED if each number is taken.
     */
    QmiClient allocate(int service);

    /** Gives a client back. Refused with INVALID_CLIENT_ID where there is none of that number. */
    void release(int service, int client);

    /** The host begins anew: all that was allocated here is given back. */
    void sync();

    /** The device node's path as the host knows it, on a proxy's connection once it has said it. */
    Optional<String> device();

    /** Takes note of the path. Refused with INVALID_QMI_COMMAND on a connection that is not a proxy's. */
    void device(String path);
}
